import { contentHash } from "./contentHash";
import { documentsOf } from "./testing/documents";

const [document] = documentsOf(1);

test("sender and moment do not count", () => {
  expect(contentHash({ ...document!, submittedAt: "2030-01-01T00:00:00Z", submittedBy: { name: "x", id: null } })).toBe(contentHash(document!));
});

test("the order of keys does not count", () => {
  const turned = Object.fromEntries(Object.entries(document!).reverse()) as typeof document;
  expect(contentHash(turned!)).toBe(contentHash(document!));
});

test.each([
  ["a cell's text", { cells: { ...document!.cells, midYear: { address: "D9", text: "7回開いた。" } } }],
  ["a cell's address", { cells: { ...document!.cells, midYear: { address: "D10", text: "6回開いた。" } } }],
  ["the phase", { phase: "final" as const }],
  ["a finding", { findings: [{ rule: "blank-cell", severity: "error" as const, cell: null, column: null, sub: null }] }],
])("%s counts", (_name, change) => {
  expect(contentHash({ ...document!, ...change })).not.toBe(contentHash(document!));
});

test("the hash itself does not change between releases", () => {
  const [earlier] = documentsOf(1, "6回開いた。");
  const subItems = earlier!.subItems.map((one) => ({ ...one, status: { midYear: "in-progress" as const, final: "unknown" as const } }));
  expect(contentHash({ ...earlier!, subItems })).toMatchInlineSnapshot(`"afdf9925a78232bbac450e2095ea0482"`);
});
