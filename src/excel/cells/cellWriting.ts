import { CELL_LIMIT } from "../../sheet/snapshot";
import type { CellWrite, WriteOutcome } from "../excelPort";
import { cellText, isTooNarrow } from "../reading/cellText";
import { asExcelError, ExcelError } from "../excelError";
import type { ExcelRun } from "../excelRun";
import { textOfNumber } from "../reading/narrowCells";
import { textEntry } from "./textEntry";

type Content = string | number | boolean;

/** What a cell held before it was written, to put it back as it was. */
interface Former {
  text: string;
  content: Content;
}

interface Target extends CellWrite {
  range: Excel.Range;
}

/** Writes texts into cells without overwriting what somebody else wrote in between. */
export class CellWriting {
  private readonly formers = new Map<string, Former>();

  constructor(private readonly run: ExcelRun) {}

  /** Writes several cells of one worksheet, all or none: one round trip to look, one to write. */
  async write(sheetName: string, writes: readonly CellWrite[]): Promise<WriteOutcome> {
    const lines = writes.map((write) => ({ ...write, text: unixLines(write.text), expected: unixLines(write.expected) }));
    const long = lines.find(({ text }) => text.length > CELL_LIMIT);
    if (long) throw new ExcelError("text-too-long", `${sheetName} ${long.address}: ${long.text.length} characters`);
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("id");
      sheet.protection.load("protected");
      const targets = lines.map((write): Target => {
        const range = sheet.getRange(write.address);
        range.load("values,text,formulas,hasSpill,numberFormat,format/protection/locked");
        return { ...write, range };
      });
      await context.sync();
      if (sheet.isNullObject) return { outcome: "missing-sheet" };
      const presents = await Promise.all(targets.map(({ range }) => presentText(range)));
      const refused = refusal(targets, presents, sheet.protection.protected);
      if (refused) return refused;
      const formers = targets.map(({ range }, index) => ({ text: presents[index]!, content: range.values[0]![0] as Content }));
      return this.enter(context, sheet.id, targets, formers);
    });
  }

  private async enter(context: Excel.RequestContext, sheetId: string, targets: readonly Target[], formers: readonly Former[]): Promise<WriteOutcome> {
    const restored = new Set<Target>();
    for (const target of targets) {
      const { range, address, text } = target;
      const former = this.formers.get(`${sheetId}!${address}`);
      // Writing what the cell showed before its last writing is an undo.
      if (former?.text === text) restored.add(target);
      range.values = [[former?.text === text ? formerEntry(former, formatOf(range)) : textEntry(text, formatOf(range))]];
      range.load("values,text");
      range.dataValidation.load("valid,errorAlert");
    }
    try {
      await context.sync();
    } catch (cause) {
      return this.takeBack(context, targets, formers, asExcelError(cause));
    }
    const wrong = await wrongEntry(targets.filter((target) => !restored.has(target)));
    if (wrong) return this.takeBack(context, targets, formers, wrong);
    targets.forEach(({ address }, index) => this.formers.set(`${sheetId}!${address}`, formers[index]!));
    return { outcome: "written" };
  }

  /** Excel stops at what it refuses and keeps what it did before: that is put back, so that nothing is written. */
  private async takeBack(context: Excel.RequestContext, targets: readonly Target[], formers: readonly Former[], error: ExcelError): Promise<WriteOutcome> {
    // While a cell is being edited Excel refuses a batch before it begins with it.
    if (error.fault === "cell-editing") throw error;
    let written = targets;
    try {
      targets.forEach(({ range }) => range.load("values,text"));
      await context.sync();
      const presents = await Promise.all(targets.map(({ range }) => presentText(range)));
      written = targets.filter(({ expected }, index) => presents[index] !== expected);
      for (const target of written) target.range.values = [[formerEntry(formers[targets.indexOf(target)]!, formatOf(target.range))]];
      await context.sync();
    } catch {
      return { outcome: "partly-written", addresses: written.map(({ address }) => address) };
    }
    const refused = targets.find((target) => !written.includes(target));
    if (error.fault === "access-denied") return { outcome: "protected", address: (refused ?? targets[0]!).address };
    throw error;
  }
}

/** What must be entered so that a cell holds what it held. */
function formerEntry({ content }: Former, numberFormat: string): Content {
  return typeof content === "string" ? textEntry(content, numberFormat) : content;
}

function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]![0]);
}

/** The API writes past the workbook's input rules, which a person at the sheet could not: what they forbid is an error here. */
async function wrongEntry(targets: readonly Target[]): Promise<ExcelError | undefined> {
  for (const { range, address, text } of targets) {
    if ((await presentText(range)) !== text) return new ExcelError("other", `${address} did not keep what was written`);
    const { valid, errorAlert } = range.dataValidation;
    const stops = errorAlert.showAlert && errorAlert.style === "Stop";
    if (valid === false && stops) return new ExcelError("not-valid", errorAlert.message);
  }
  return undefined;
}

function refusal(targets: readonly Target[], presents: readonly string[], isProtected: boolean): WriteOutcome | undefined {
  for (const [index, { address, expected }] of targets.entries()) {
    const present = presents[index]!;
    if (present !== expected) return { outcome: "changed", address, present };
  }
  const computed = targets.find(({ range }) => isFormula(range));
  if (computed) return { outcome: "formula", address: computed.address };
  const locked = isProtected ? targets.find(({ range }) => range.format.protection.locked !== false) : undefined;
  return locked && { outcome: "protected", address: locked.address };
}

/** Whether a formula fills the cell: its own, or another cell's that spills into it. A text that begins with "=" is its own formula. */
function isFormula({ formulas, values, hasSpill }: Excel.Range): boolean {
  // Excel would take the text, and the formula would then show #SPILL! instead of all its values.
  if (hasSpill) return true;
  const formula: unknown = formulas[0]![0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[0]![0];
}

async function presentText(range: Excel.Range): Promise<string> {
  const value: unknown = range.values[0]![0];
  const shown = range.text[0]![0]!;
  return isTooNarrow(value, shown) ? textOfNumber(value, formatOf(range)) : cellText(value, shown);
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
