import { contentWords } from "../../words/contentWords";
import { concerns, isAskedFor, isSameMaking, workOf, type Work } from "./reportTopic";

test.each([
  ["台帳を直した", "台帳の電子化", ["研修の開催"], true],
  ["研修を開いた", "台帳の電子化", ["研修の開催"], false],
  ["一部は未了", "台帳の電子化", ["研修の開催"], true],
  ["台帳の研修", "台帳の電子化", ["窓口", "研修の開催"], true],
])("%s can concern %s beside %j: %s", (statement, own, siblings, wanted) => {
  expect(concerns(contentWords(statement), contentWords(own), siblings.map(contentWords))).toBe(wanted);
});

test.each<[string, Work]>([
  ["計画の策定", "making"],
  ["研修会の開催", "holding"],
  ["相談体制の充実", "ongoing"],
  ["候補地の選定", "preparing"],
  ["策定に向けた検討", "preparing"],
  ["計画策定の支援", "ongoing"],
  ["調査結果の公表", "making"],
  ["バス", "other"],
  ["", "other"],
])("%s names work of the kind %s", (initiative, kind) => {
  expect(workOf(initiative)).toBe(kind);
});

test.each([
  ["紙面を刷新した", "広報紙のリニューアル", true],
  ["棚を設置した", "倉庫の整備", true],
  ["紙面を刷新した", "倉庫の整備", false],
  ["配った", "冊子の配布", false],
])("%s makes the same kind of thing as %s: %s", (one, other, wanted) => {
  expect(isSameMaking(one, other)).toBe(wanted);
});

test.each([
  ["場所を選定した", "場所の選定", true],
  ["9月14日に業者決定", "業者選定", true],
  ["受託者を内定済み", "受託者の選定", true],
  ["業者決定", "倉庫の改修", false],
  ["調査し、場所を選定した", "場所の調査", false],
  ["場所を選定した", "場所の調査", false],
  ["素案をまとめた", "計画の素案を作る", true],
  ["改定案をまとめた", "計画案を作る", true],
  ["素案をまとめた", "計画を定める", false],
  ["計画を定めた", "素案をまとめる", false],
  ["提案を受けた", "提案を募る", false],
])("%s is what %s asks for: %s", (clause, initiative, wanted) => {
  expect(isAskedFor(clause, initiative)).toBe(wanted);
});
