import { readReport } from "../report";

/** Statements of a part, with the forms in which they lead over to the next one: …が, …し. */
const TOLD = {
  done: [["は4回行った", "は4回行ったが", "は4回行い"], ["を終えた", "を終えたものの", "を終え"], ["は計画どおり実施した", "は計画どおり実施したが", "は計画どおり実施し"]],
  off: [["は雨のため中止した", "は雨のため中止したが", "は雨のため中止し"], ["の開催を見送った", "の開催を見送ったものの", "の開催を見送り"]],
  later: [["は来年度に延期した", "は来年度に延期したが", "は来年度に延期し"], ["は翌年度へ先送りとなった", "は翌年度へ先送りとなったものの", "は翌年度へ先送りとなり"]],
  open: [["は現在進めている", "は現在進めているが", "は現在進めており"], ["は関係者と調整中である", "は関係者と調整中であるが", "は関係者と調整中であり"]],
} as const;
type Kind = keyof typeof TOLD;

/** Two statements, of two parts, in both orders and every way of joining them. */
function joined(one: Kind, other: Kind): string[] {
  const orders = [[one, other], [other, one]] as const;
  return orders.flatMap(([first, second]) =>
    TOLD[first].flatMap(([end, contrast, leading]) =>
      TOLD[second].flatMap(([last]) => [
        `植樹${end}。清掃${last}。`,
        `植樹${end}。\n一方、清掃${last}。`,
        `・植樹${end}\n・清掃${last}`,
        `植樹${contrast}、清掃${last}。`,
        `植樹${leading}、清掃${last}。`,
      ]),
    ),
  );
}

const read = (text: string, initiative = "植樹、清掃及び見学会の実施", more: object = {}) => {
  const { status, notAchieved } = readReport(text, { report: "final", fiscalYear: 2025, initiative, ...more });
  return `${status} ${notAchieved === null ? "-" : "not achieved"}`;
};

describe("of two parts in whatever order and however joined", () => {
  test.each<[Kind, Kind, string]>([
    ["done", "done", "done -"],
    ["done", "off", "done not achieved"],
    ["done", "later", "in-progress not achieved"],
    ["done", "open", "in-progress -"],
    ["off", "open", "in-progress not achieved"],
    ["off", "later", "postponed not achieved"],
    ["later", "open", "in-progress not achieved"],
    ["open", "open", "in-progress -"],
  ])("one %s, the other %s: %s", (one, other, wanted) => {
    const texts = joined(one, other);
    expect(texts.map((text) => `${text} ${read(text)}`)).toEqual(texts.map((text) => `${text} ${wanted}`));
  });
});

test.each([
  ["14か所の点検を終え、残る2か所は所有者と協議中。全体の88％の完了", "in-progress -"],
  ["14か所の点検を終えた。残りは現在点検中である。点検の記録を配布した。", "in-progress -"],
  ["14か所の点検を終えた。残る2か所は協議中であったが、3月に終えた。", "done -"],
])("a rest that goes on, wherever it is told: %s", (text, wanted) => {
  expect(read(text, "施設の点検")).toBe(wanted);
});

describe("parts are members of the initiative's list", () => {
  test.each([
    ["植樹の準備を進めている。植樹は中止した。", "植樹、清掃", "postponed not achieved"],
    ["清掃の準備を進めている。植樹は中止した。", "植樹、清掃", "in-progress not achieved"],
    ["手引の案を調整している。策定は中止した。", "手引の策定", "postponed not achieved"],
    ["清掃を進めている。植樹を行った。", "植樹、清掃", "in-progress -"],
    ["清掃を進めている。植樹を行った。", "植樹", "done -"],
    ["清掃を進めている。植樹と清掃を行った。", "植樹、清掃", "done -"],
    ["清掃を進めている。式典を行った。", "植樹、清掃", "done -"],
  ])("%s (%s)", (text, initiative, wanted) => {
    expect(read(text, initiative)).toBe(wanted);
  });

  test("all-year work that goes on is carried out", () => {
    expect(read("清掃を進めている。植樹を行った。", "植樹、清掃", { allYear: true })).toBe("done -");
  });
});
