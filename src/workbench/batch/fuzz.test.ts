import fc from "fast-check";
import { areaAddress, type Area } from "../../sheet/address";
import { WorkbookModel } from "../model/workbookModel";
import type { BatchResponse } from "./protocol";
import { loadExcel } from "./routeB";
import { interpretBatch } from "./interpretBatch";

const SIZE = 12;

const area = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([a, b, c, d]): Area => ({ top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) }));

/** Contents that Excel keeps as they are. */
const content = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom("目標", "取組\n二行", "ⅲ", "", "件数は多い"), fc.boolean());

type Step = { kind: "write"; area: Area; value: string | number | boolean } | { kind: "clear"; area: Area };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), area, value: content }),
  fc.record({ kind: fc.constant("clear" as const), area }),
);

function newModel(): WorkbookModel {
  const model = new WorkbookModel("任意.xlsx", 2026);
  model.addSheet("Data", "user");
  return model;
}

test("any order of writing and clearing reads back as a plain table of values", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), area, async (steps, looked) => {
      const { Excel: excel } = loadExcel(newModel());
      const table = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, (): unknown => ""));
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        for (const { area: at, ...what } of steps) {
          const value = what.kind === "write" ? what.value : "";
          const range = sheet.getRange(areaAddress(at));
          if (what.kind === "clear") range.clear("Contents");
          else range.values = Array.from({ length: at.bottom - at.top + 1 }, () => Array.from({ length: at.right - at.left + 1 }, () => value));
          for (let row = at.top; row <= at.bottom; row++) table[row]!.fill(value, at.left, at.right + 1);
        }
        const range = sheet.getRange(areaAddress(looked));
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(table.slice(looked.top, looked.bottom + 1).map((line) => line.slice(looked.left, looked.right + 1)));
      });
    }),
    { numRuns: 25 },
  );
});

test("range arithmetic agrees with the arithmetic of areas", async () => {
  const { Excel: excel } = loadExcel(newModel());
  await fc.assert(
    fc.asyncProperty(area, area, fc.nat(5), fc.nat(5), async (a, b, down, right) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const first = sheet.getRange(areaAddress(a));
        const ranges = {
          around: first.getBoundingRect(areaAddress(b)),
          moved: first.getOffsetRange(down, right),
          grown: first.getResizedRange(down, right),
          last: first.getLastCell(),
        };
        const shared = first.getIntersectionOrNullObject(areaAddress(b));
        for (const range of [...Object.values(ranges), shared]) range.load("address,rowIndex,columnCount");
        await context.sync();
        const local = (range: Excel.Range) => range.address.replace("Data!", "");
        expect(local(ranges.around)).toBe(
          areaAddress({
            top: Math.min(a.top, b.top),
            left: Math.min(a.left, b.left),
            bottom: Math.max(a.bottom, b.bottom),
            right: Math.max(a.right, b.right),
          }),
        );
        expect(local(ranges.moved)).toBe(areaAddress({ top: a.top + down, left: a.left + right, bottom: a.bottom + down, right: a.right + right }));
        expect(local(ranges.grown)).toBe(areaAddress({ ...a, bottom: a.bottom + down, right: a.right + right }));
        expect(local(ranges.last)).toBe(areaAddress({ top: a.bottom, left: a.right, bottom: a.bottom, right: a.right }));
        const meet = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
        const none = meet.top > meet.bottom || meet.left > meet.right;
        expect(shared.isNullObject ? null : local(shared)).toBe(none ? null : areaAddress(meet));
      });
    }),
    { numRuns: 40 },
  );
});

const anyValue = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constantFrom("Data", "A1:B2", "Worksheets", "GetRange", "_KeepReference"));

const anyPath = fc.record({
  ObjectPathType: fc.integer({ min: 0, max: 8 }),
  Name: fc.constantFrom("Worksheets", "GetItem", "GetRange", "GetUsedRange", "GetMergedAreasOrNullObject", "CustomXmlParts", "Tables", "toString", "__proto__", ""),
  ParentObjectPathId: fc.integer({ min: 0, max: 6 }),
  ArgumentInfo: fc.record({ Arguments: fc.array(anyValue, { maxLength: 3 }) }),
});

const anyAction = fc.record({
  Id: fc.nat(100),
  ActionType: fc.integer({ min: 0, max: 9 }),
  Name: fc.constantFrom("Values", "Select", "Clear", "constructor", "Delete", "_KeepReference", "Name", ""),
  ObjectPathId: fc.integer({ min: 0, max: 7 }),
  ArgumentInfo: fc.record({ Arguments: fc.array(anyValue, { maxLength: 2 }) }),
  QueryInfo: fc.record({ Select: fc.array(fc.constantFrom("values", "items/name", "*", "format/fill/color", "nothing", "hasOwnProperty"), { maxLength: 3 }) }),
});

test("whatever a batch asks, the answer is results or a named error, never an exception or a hang", () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 6 }), fc.array(anyPath, { minLength: 1, maxLength: 6 }), (actions, paths) => {
      const declared = Object.fromEntries(paths.map((path, index) => [index + 1, { ...path, Id: index + 1 }]));
      const body = JSON.stringify({ Actions: actions, ObjectPaths: { ...declared, 1: { Id: 1, ObjectPathType: 1, Name: "" } } });
      const response = JSON.parse(interpretBatch(newModel(), body)) as BatchResponse;
      expect(Array.isArray(response.Results)).toBe(true);
      if (response.Error) expect(response.Error.Message).not.toMatch(/The workbench failed/);
    }),
    { numRuns: 1500 },
  );
});
