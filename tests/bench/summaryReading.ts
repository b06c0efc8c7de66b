import { SUMMARY_WORDS } from "../../src/messages/summary";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { SUMMARY_FIELDS } from "../../src/sharepoint/columns/listedColumns";
import { COLUMNS_PAGE } from "../../src/sharepoint/list/yearRows";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { summaryRow } from "../../src/sharepoint/summary/summaryRow";
import { summarise } from "../../src/summary/summarise";
import { summaryTables } from "../../src/summary/summaryTables";
import { YearFold } from "../../src/summary/yearFold";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import { medians } from "./processorTime";

/** What one way of reading took. */
export interface SummaryReading {
  /** Processor time of one pass. */
  milliseconds: number;
  /** Largest memory of the process, in bytes. */
  peak: number;
  rows: number;
}

const [way, origin, size, ...given] = process.argv.slice(2);
const [year, before] = given.map(Number) as [number, number];
/** Passes to warm up, and as many that are measured: every list is read until as many rows were seen as the longest has. */
const PASSES = Math.max(1, Math.round(100_000 / Number(size)));
/** Longer ones cannot be asked for a year. */
const QUERY_LIMIT = 5_000;
const tokens = localTokens({ name: "bench", id: null });

type Page = { value: { id: string }[]; "@odata.nextLink"?: string };

/** The list as anybody would read it first: page after page, each parsed and let go. Gives one pass. */
async function bare(): Promise<() => Promise<number>> {
  const headers = { authorization: `Bearer ${await tokens.token("submit")}` };
  const json = async (address: string) => JSON.parse(await (await fetch(address, { headers })).text()) as Page;
  const site = `${origin}/graph/v1.0/sites/localhost:/sites/goals`;
  const [list] = (await json(`${site}:/lists`)).value;
  const all = `${site}:/lists/${list!.id}/items?$expand=${SUMMARY_FIELDS}&$top=${COLUMNS_PAGE}`;
  const starts = Number(size) / given.length > QUERY_LIMIT ? [all] : given.map((fiscalYear) => `${all}&$filter=fields/FiscalYear eq ${fiscalYear}`);
  return async () => {
    let rows = 0;
    for (const start of starts) {
      for (let next: string | undefined = start; next !== undefined; ) {
        const page: Page = await json(next);
        rows += page.value.length;
        next = page["@odata.nextLink"];
      }
    }
    return rows;
  };
}

/** The list as the product sums it up, to its tables. Gives one pass. */
async function summary(): Promise<() => Promise<number>> {
  const config = { ...CONFIG, graphBaseUrl: `${origin}/graph/v1.0`, siteUrl: `${origin}/sites/goals` };
  const session = createGoalListSession({ config, tokens, fetch, store: memoryStore() });
  await session.listUrl();
  return async () => {
    const folds = new Map([year, before].map((fiscalYear) => [fiscalYear, new YearFold(fiscalYear, "2027-01-15")]));
    let rows = 0;
    for await (const page of session.readRows(year, before)) {
      rows += page.length;
      for (const listed of page) folds.get(listed.fiscalYear)!.add(summaryRow(listed));
    }
    summaryTables(summarise(folds.get(year)!, { phase: "final", expected: null, lastYear: folds.get(before)! }), SUMMARY_WORDS.ja);
    return rows;
  };
}

let rows = 0;
const pass = await (way === "bare" ? bare() : summary());
for (let warming = 1; warming < PASSES; warming += 1) await pass();
const [milliseconds] = await medians([async () => (rows = await pass())], PASSES, 1);
const result: SummaryReading = { milliseconds: milliseconds!, peak: process.resourceUsage().maxRSS * 1024, rows };
process.stdout.write(JSON.stringify(result));
