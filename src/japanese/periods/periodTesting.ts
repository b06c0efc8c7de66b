import { readPeriod } from "./period";

/** Tables of expressions by the kind that they are read as: text and `start/end`, one side empty where open. */
export type ExpressionTable = Record<string, [text: string, span: string][]>;

/** Tests every expression of a table on a sheet of a fiscal year. For test files only. */
export function testExpressions(table: ExpressionTable, fiscalYear: number): void {
  describe.each(Object.entries(table))("%s", (kind, expressions) => {
    test.each(expressions)("%s", (text, span) => {
      const reading = readPeriod(text, fiscalYear);
      expect([reading.kind, `${reading.start ?? ""}/${reading.end ?? ""}`]).toEqual([kind, span]);
    });
  });
}
