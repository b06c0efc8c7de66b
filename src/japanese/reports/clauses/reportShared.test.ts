import { sharedClauses } from "./reportShared";

const context = { report: "final" as const, fiscalYear: 2025, initiative: "時刻表の見直し", number: 1, siblings: ["教室の開催", "案内板の取替え"], siblingNumbers: [2, 3] };
const told = (shared: string, alone: boolean, more: object = {}) =>
  sharedClauses({ ...context, ...more, shared }, alone)
    .filter(({ aside }) => !aside)
    .map(({ text, ofNeighbour }) => `${text}${ofNeighbour ? " (of a neighbour)" : ""}`);

describe("beside words of its own, what concerns a neighbour is left out", () => {
  test.each<[string, string[]]>([
    ["時刻表は直した。教室は開けなかった。", ["時刻表は直した"]],
    ["一部は未了である。", ["一部は未了である"]],
    ["②は未了である。", []],
    ["①と②は未了である。", ["①と②は未了である"]],
    ["(3)は未了である。", []],
    ["（４）は未了である。", ["は未了である"]],
    ["11(2)件は未了である。", ["11(2)件は未了である"]],
  ])("%s", (shared, words) => {
    expect(told(shared, false)).toEqual(words);
  });
});

describe("where these are the only words, it is marked", () => {
  test.each<[string, string[]]>([
    ["時刻表は直した。教室は開けなかった。", ["時刻表は直した", "教室は開けなかった (of a neighbour)"]],
    ["時刻表は直したが、教室は開けなかった。", ["時刻表は直したが、", "教室は開けなかった (of a neighbour)"]],
    ["教室の時期を時刻表に載せたが、開けなかった。", ["教室の時期を時刻表に載せたが、", "開けなかった"]],
    ["教室を見送り、中止した。", ["教室を見送り、 (of a neighbour)", "中止した (of a neighbour)"]],
    ["③は未了である。", ["③は未了である (of a neighbour)"]],
    ["未了である。", ["未了である"]],
  ])("%s", (shared, words) => {
    expect(told(shared, true)).toEqual(words);
  });
});

describe("a report with a bullet for each sub-item is read line by line, where the own line tells of it", () => {
  const bullets = "・時刻表を直した。\n・教室は、時刻を見直して開く。\n・板を替えた。";
  test.each<[string, string, string[]]>([
    ["of its own line only", bullets, ["時刻表を直した", "教室は、時刻を見直して開く (of a neighbour)", "板を替えた (of a neighbour)"]],
    ["with fewer lines than sub-items", "・時刻表を直した。\n・教室は、時刻表の見直しを待って開く。", ["時刻表を直した", "教室は、時刻表の見直しを待って開く"]],
    ["where its line tells of something else", "・教室を開いた。\n・時刻表を直した。\n・板を替えた。", ["教室を開いた (of a neighbour)", "時刻表を直した", "板を替えた"]],
  ])("%s", (_, shared, words) => {
    expect(told(shared, true)).toEqual(words);
  });
});

test("without neighbours or a name of its own everything counts", () => {
  expect(told("教室は開けなかった。", false, { siblings: undefined })).toEqual(["教室は開けなかった"]);
  expect(told("教室は開けなかった。", true, { initiative: "" })).toEqual(["教室は開けなかった"]);
  expect(sharedClauses({ report: "final", fiscalYear: 2025 }, true)).toEqual([]);
});

test("numbers count only where the sub-items have them", () => {
  expect(told("②は未了である。", false, { number: undefined, siblingNumbers: undefined })).toEqual(["②は未了である"]);
});
