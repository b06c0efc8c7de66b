import { forgetWorkbooks, remembered, rememberedOfWorkbook } from "./remembered";

function readings(remember: typeof remembered) {
  const read: string[] = [];
  const of = remember(({ name }: { name: string }, role: string) => {
    read.push(`${name} ${role}`);
    return { name, role };
  });
  return { read, of };
}

test.each([["forms", remembered], ["workbooks", rememberedOfWorkbook]])("what was read of %s is read once for the same arguments", (_, remember) => {
  const { read, of } = readings(remember);
  const [one, same] = [{ name: "a" }, { name: "a" }];
  expect(of(one, "target")).toBe(of(one, "target"));
  of(one, "final");
  of(same, "target");
  expect(read).toEqual(["a target", "a final", "a target"]);
});

test("of a workbook that is done with nothing is remembered, of forms everything is", () => {
  const [form, row] = [readings(remembered), readings(rememberedOfWorkbook)];
  const one = { name: "a" };
  const before = [form.of(one, "target"), row.of(one, "target")];
  forgetWorkbooks();
  expect([form.of(one, "target") === before[0], row.of(one, "target") === before[1]]).toEqual([true, false]);
  expect(row.of(one, "target")).toEqual(before[1]);
});

test("what is read on the way to a reading is remembered with it", () => {
  const read: string[] = [];
  const of = remembered((one: object, report: string): string => {
    read.push(report);
    return report === "final" ? `${of(one, "midYear")}, final` : report;
  });
  const row = {};
  expect([of(row, "final"), of(row, "midYear"), of(row, "final")]).toEqual(["midYear, final", "midYear", "midYear, final"]);
  expect(read).toEqual(["final", "midYear"]);
});
