import type { CellWrite, WriteOutcome } from "./excelPort";
import { cellText } from "./cellText";
import { asExcelError, ExcelError } from "./excelError";
import type { ExcelRun } from "./excelRun";
import { textEntry } from "./textEntry";

/** Most characters of a cell. */
const LONGEST_TEXT = 32_767;

type Content = string | number | boolean;

/** What a cell held before it was written, to put it back as it was. */
interface Former {
  text: string;
  /** `Range.formulas` of the cell, as it is to be entered again. */
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
    const long = lines.find(({ text }) => text.length > LONGEST_TEXT);
    if (long) throw new ExcelError("text-too-long", `${sheetName} ${long.address}: ${long.text.length} characters`);
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("id");
      sheet.protection.load("protected");
      const targets = lines.map((write): Target => {
        const range = sheet.getRange(write.address);
        range.load("values,text,formulas,numberFormat,format/protection/locked");
        return { ...write, range };
      });
      await context.sync();
      if (sheet.isNullObject) return { outcome: "missing-sheet" };
      const refused = refusal(targets, sheet.protection.protected);
      if (refused) return refused;
      return this.enter(context, sheet.id, targets);
    });
  }

  private async enter(context: Excel.RequestContext, sheetId: string, targets: readonly Target[]): Promise<WriteOutcome> {
    const formers = targets.map(({ range }): Former => ({ text: present(range), content: range.formulas[0]![0] as Content }));
    for (const { range, address, text } of targets) {
      range.values = [[this.entry(`${sheetId}!${address}`, text, range)]];
      range.load("values,text");
      range.dataValidation.load("valid,errorAlert");
    }
    try {
      await context.sync();
    } catch (cause) {
      const error = asExcelError(cause);
      if (error.fault === "access-denied") return { outcome: "protected", address: targets[0]!.address };
      throw error;
    }
    const wrong = wrongEntry(targets);
    if (wrong) {
      targets.forEach(({ range }, index) => (range.values = [[contentEntry(formers[index]!.content, formatOf(range))]]));
      await context.sync();
      throw wrong;
    }
    targets.forEach(({ address }, index) => this.formers.set(`${sheetId}!${address}`, formers[index]!));
    return { outcome: "written" };
  }

  /** The entry for a text; the former content where the text is what the cell showed before the last writing. */
  private entry(place: string, text: string, range: Excel.Range): Content {
    const former = this.formers.get(place);
    return former?.text === text ? contentEntry(former.content, formatOf(range)) : textEntry(text, formatOf(range));
  }
}

/** What must be entered so that a cell holds what it held. */
function contentEntry(content: Content, numberFormat: string): Content {
  return typeof content === "string" && !content.startsWith("=") ? textEntry(content, numberFormat) : content;
}

function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]![0]);
}

/** The API writes past the workbook's input rules, which a person at the sheet could not: what they forbid is an error here. */
function wrongEntry(targets: readonly Target[]): ExcelError | undefined {
  for (const { range, address, text } of targets) {
    if (present(range) !== text) return new ExcelError("other", `${address} did not keep what was written`);
    const { valid, errorAlert } = range.dataValidation;
    const stops = errorAlert.showAlert && errorAlert.style === "Stop";
    if (valid === false && stops) return new ExcelError("not-valid", errorAlert.message);
  }
  return undefined;
}

function refusal(targets: readonly Target[], isProtected: boolean): WriteOutcome | undefined {
  for (const { range, address, expected } of targets) {
    if (present(range) !== expected) return { outcome: "changed", address, present: present(range) };
  }
  const locked = isProtected ? targets.find(({ range }) => range.format.protection.locked !== false) : undefined;
  return locked && { outcome: "protected", address: locked.address };
}

function present(range: Excel.Range): string {
  return cellText(range.values[0]![0], range.text[0]![0]!);
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
