import { readReport } from "../report";
import { toldInTheEnd } from "../reportTesting";

test.each([
  ["調査を終え、報告書を公表した。結果を受けた次の対策の実施時期は未定である。", "空き家調査の実施"],
  ["研修会を6月に開催した。続く上級編の実施時期は未定である。", "研修会の開催"],
  ["手引を作成し、配布した。改訂の時期は未定である。", "手引の作成"],
  ["計画を策定した。計画に基づく工事の着手時期は未定である。", "推進計画の策定"],
  ["基本設計を完了した。実施設計の時期は未定となっている。", "体育館の基本設計"],
  ["アンケートを実施し、結果を公表した。第2回の開催日は決まっていない。", "アンケートの実施"],
  ["講演会を開催した。次回の開催日程は未定です。", "講演会の開催"],
  ["条例を制定した。見直しの時期は定まっていない。", "自治基本条例の制定"],
])("when something follows is open, and the work is done: %s", (text, initiative) => {
  expect(toldInTheEnd(text, { initiative })).toBe("done -");
});

test.each([
  ["工事は国の補助が得られず、実施時期は未定である。", "改修工事の実施", "not-started 実施時期は未定である"],
  ["設計を終えた。工事の着手時期は未定である。", "体育館の改修", "in-progress 工事の着手時期は未定である"],
  ["本庁舎の設計を終えた。本庁舎の工事の時期は未定である。", "本庁舎の改修", "in-progress 本庁舎の工事の時期は未定である"],
  ["研修会を6月に開催した。講演会の開催時期は未定である。", "研修会及び講演会の開催", "in-progress 講演会の開催時期は未定である"],
  ["アンケートを1回実施した。第2回の開催日は決まっていない。", "アンケートを2回実施", "in-progress 第2回の開催日は決まっていない"],
  ["案を作成した。計画の策定時期は未定である。", "計画の策定", "in-progress 計画の策定時期は未定である"],
  ["次の研修会の開催時期は未定である。", "研修会の開催", "not-started 次の研修会の開催時期は未定である"],
])("when the work itself is done is open: %s", (text, initiative, expected) => {
  expect(toldInTheEnd(text, { initiative })).toBe(expected);
});

test.each([
  ["未受講者14人については10月に補講を行う。", "職員研修の実施", "in-progress"],
  ["未提出の5課は、10月に再度照会する。", "各課照会の実施", "in-progress"],
  ["未回答の20社には11月に督促する。", "事業者調査の実施", "in-progress"],
  ["未受診者300人に10月に受診勧奨する。", "健診の実施", "in-progress"],
  ["未受診者300人に10月に受診勧奨する。", "未受診者への受診勧奨", "not-started"],
  ["未整備の2路線は、10月に着手する。", "市道の整備", "not-started"],
  ["10月に研修を行う。", "職員研修の実施", "not-started"],
])("at mid-year, who is left is told of when the others are done: %s (%s)", (text, initiative, expected) => {
  expect(readReport(text, { report: "midYear", fiscalYear: 2025, initiative }).status).toBe(expected);
});

it.each<[text: string, target: string, expected: string]>([
  // So many times or pieces, whatever the tense.
  ["チラシを700枚配布している。", "700枚", "done -"],
  ["チラシを600枚配布している。", "700枚", "in-progress チラシを600枚配布している"],
  ["看板を7基設置している。", "7基", "in-progress 看板を7基設置している"],
  ["7校で協議している。", "7校", "in-progress 7校で協議している"],
  // To hand it over is what was asked for.
  ["枯れ枝の処理を委託した。", "枯れ枝の処理を委託する。", "done -"],
  ["枯れ枝の処理を委託した。", "枯れ枝の処理を終える。", "in-progress 枯れ枝の処理を委託した"],
  // What it is for proves nothing.
  ["事故を防ぐため、巡回を続けている。", "", "in-progress 巡回を続けている"],
])("at mid-year, once the period is over: %s (%s)", (text, target, expected) => {
  const { status, unfinished } = readReport(text, { report: "midYear", fiscalYear: 2025, initiative: "通学路の安全", target, periodEnd: "2025-09-30" });
  expect(`${status} ${unfinished?.text ?? "-"}`).toBe(expected);
});
