import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../checks/checkWorkbook";
import type { Finding } from "../../checks/finding";
import { RULE_IDS } from "../../checks/ruleIds";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { CONTENTS } from "./contents";
import type { Fault } from "./fault";
import { SAMPLES } from "./index";

async function findingsOf(file: string): Promise<Finding[]> {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, "files", file)));
  return checkWorkbook(readGoalWorkbook(await readWorkbookFile(bytes, file)));
}

const told = ({ rule, sheet, row, column, sub }: Omit<Fault, "column"> & { column: string | null }) => [rule, sheet, row, column, sub].join(" ");
/** Rules that speak of several sheets may point at any of them. */
const generally = ({ rule }: { rule: string }) => rule;

test.each(SAMPLES.map(({ id, file }) => [file, id]))("%s gives the findings that it was made to give, and no other of the catalogue", async (file, id) => {
  const findings = (await findingsOf(file)).filter(({ rule }) => (RULE_IDS as readonly string[]).includes(rule));
  const faults = CONTENTS[id]!.faults;
  const several = new Set(faults.filter((fault) => fault.sheet === null).map(generally));
  expect(findings.filter(({ rule }) => !several.has(rule)).map(told).sort()).toEqual(faults.filter((fault) => fault.sheet !== null).map(told).sort());
  expect([...new Set(findings.filter(({ rule }) => several.has(rule)).map(generally))].sort()).toEqual([...several].sort());
});
