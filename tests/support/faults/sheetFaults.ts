import type { GoalSheet } from "../../../src/goal/goalSheet";
import { compact } from "../../../src/japanese/text/text";
import { parseAddress } from "../../../src/sheet/address";
import { Grid } from "../../../src/sheet/grid";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { withSheet, withText, withTexts } from "../snapshotEdits";
import { formOf, type Expected, type Planter, type Soil } from "./plant";

/** The snapshot with the (merged) cell at an address written anew. */
function withAddress(snapshot: WorkbookSnapshot, sheet: string, address: string, text: string): WorkbookSnapshot {
  return withSheet(snapshot, sheet, (one) => {
    const { top, left } = parseAddress(address);
    return withText(one, new Grid(one).at(top, left).area, text);
  });
}

const ofSheet = ({ name }: GoalSheet, rule: Expected["rule"], column: string | null = null): Expected => ({ rule, sheet: name, row: null, column, sub: null });

/** Rules of a sheet whose fiscal year or rows changed with the fault. */
const periodsOf = ({ name }: GoalSheet) => (["period-outside-year", "period-reversed", "overdue"] as const).map((rule) => ({ rule, sheet: name }));

/** A required column's heading is blanked or says something else. */
const headings: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) => {
    const required = formOf(sheet).columns.filter((column) => column.required).map(({ role }) => role);
    return sheet.columns
      .filter(({ role }) => required.includes(role))
      .flatMap(({ role, address }) =>
        ["", "備考欄"].map((heading) => ({
          name: `${sheet.name} heading of ${role} is ${heading || "blank"}`,
          snapshot: withAddress(snapshot, sheet.name, address, heading),
          expected: [ofSheet(sheet, "missing-column", role)],
        })),
      );
  });

/** A field that identifies the sheet is blanked, or left as the template has it. */
const identifyingFields: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) =>
    sheet.fields
      .filter((field) => field.identifies && field.text !== "")
      .flatMap(({ key, label, address, text }) => {
        const blanks = key === "fiscalYear" ? ["", text.replace(/[\d０-９]+|元/, "　")] : key === "priority" ? ["", "　位"] : ["", " 　"];
        return blanks.map((blank) => ({
          name: `${sheet.name} field ${label} is ${JSON.stringify(blank)}`,
          snapshot: withAddress(snapshot, sheet.name, address, blank),
          expected: [ofSheet(sheet, "missing-field", label)],
        }));
      }),
  );

/** A field holds the template's own blanks or a lone bullet. */
const placeholders: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) =>
    sheet.fields
      .filter(({ identifies }) => !identifies)
      .flatMap(({ key, label, address, text, inside }) => {
        const blanks = key === "plan" ? ["第　編　第　章　第　節", "第 編\n第 章\n第 節", "・"] : key === "strategy" ? ["戦略　施策体系"] : ["・", "○"];
        const old = inside ? new Grid(snapshot.sheets.find(({ name }) => name === sheet.name)!).at(parseAddress(address).top, parseAddress(address).left).text : "";
        const heading = inside ? old.slice(0, old.length - text.length).trimEnd() : "";
        return blanks.map((blank) => ({
          name: `${sheet.name} field ${label} is ${JSON.stringify(blank)}`,
          snapshot: withAddress(snapshot, sheet.name, address, inside ? `${heading}\n${blank}` : blank),
          expected: [ofSheet(sheet, "unfilled-placeholder", label)],
        }));
      }),
  );

/** Two sheets bear the same priority. */
const priorities: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) => {
    const field = sheet.fields.find(({ key }) => key === "priority");
    const others = workbook.sheets.filter((other) => other !== sheet && other.priority !== null && other.priority !== sheet.priority);
    return field
      ? others.flatMap((other) =>
          [`${other.priority}位`, `第${"一二三四五六七八九"[other.priority! - 1]}位`].map((priority) => ({
            name: `${sheet.name} has the priority of ${other.name}: ${priority}`,
            snapshot: withAddress(snapshot, sheet.name, field.address, priority),
            expected: [ofSheet(sheet, "duplicate-priority")],
          })),
        )
      : [];
  });

/** A sheet bears another fiscal year than the others; its periods may then lie outside that year. */
const years: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) => {
    const field = sheet.fields.find(({ key }) => key === "fiscalYear");
    const kin = workbook.sheets.filter((other) => other.family === sheet.family && other.fiscalYear !== null);
    if (!field || kin.length < 2 || kin.some(({ fiscalYear }) => fiscalYear !== sheet.fiscalYear)) return [];
    return [-1, 1].map((by) => ({
      name: `${sheet.name} is for the year ${by > 0 ? "after" : "before"}`,
      snapshot: withAddress(snapshot, sheet.name, field.address, field.text.replace(/[\d０-９]+/, (digits) => String(Number(digits.normalize("NFKC")) + by))),
      expected: [ofSheet(sheet, "fiscal-year-mismatch")],
      allowed: periodsOf(sheet),
    }));
  });

/** A title differs from the cover's list, changed on either of them. */
const titles: Planter = ({ snapshot, workbook }) =>
  workbook.sheets.flatMap((sheet) => {
    const field = sheet.fields.find(({ key }) => key === "title");
    const listed = workbook.cover.find((goal) => compact(goal.title) === compact(sheet.title ?? "-"));
    if (!field || !listed || !sheet.title) return [];
    const other = `${sheet.title.slice(0, -1)}${sheet.title.endsWith("化") ? "め" : "化"}`;
    return [
      { name: `${sheet.name} another title than on the cover`, snapshot: withAddress(snapshot, sheet.name, field.address, other), expected: [ofSheet(sheet, "cover-mismatch")] },
      {
        name: `${sheet.name} another title on the cover`,
        snapshot: withSheet(snapshot, listed.sheet, (cover) => withTexts(cover, (text) => (text === listed.title ? other : text))),
        expected: [ofSheet(sheet, "cover-mismatch")],
      },
    ];
  });

/** Faults of a sheet as a whole, by kind. */
export const SHEET_FAULTS: Record<string, (soil: Soil) => ReturnType<Planter>> = {
  "a heading is missing": headings,
  "an identifying field is blank": identifyingFields,
  "a field holds the template's blanks": placeholders,
  "a priority twice": priorities,
  "another fiscal year": years,
  "a title differs from the cover": titles,
};
