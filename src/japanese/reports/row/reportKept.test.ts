import { readReport } from "../report";

/** Status and the words that a mid-year report after the period's end, and a final one, are called to account by. */
const told = (text: string, initiative: string) => {
  const midYear = readReport(text, { report: "midYear", fiscalYear: 2025, initiative, periodEnd: "2025-08-31" });
  const final = readReport(text, { report: "final", fiscalYear: 2025, initiative, periodEnd: "2025-08-31" });
  return [midYear.status, midYear.unfinished?.text ?? "-", final.status, final.notAchieved?.text ?? "-"].join(" ");
};

test.each([
  ["改定は行わず、現行どおりとした。", "使用料の改定", "postponed - postponed 改定は行わず、"],
  ["改定せず、現行の料金を据え置くこととした。", "使用料の改定", "postponed - postponed 改定せず、"],
  ["見直しはせず、現行のルートを続けることとした。", "収集ルートの見直し", "postponed - postponed 見直しはせず、"],
  ["審議会を2回開いたが、改定はせず、現行の料金を維持することとした。", "使用料の改定", "postponed - postponed 改定はせず、"],
  ["規程の改定は行わず、運用の手引を作成した。", "規程の改定", "postponed - postponed 規程の改定は行わず、"],
  ["検討の結果、委託は見送ることとした。", "窓口業務の委託", "postponed - postponed 委託は見送ることとした"],
  ["関係課と協議した結果、検討は見送ることとした。", "窓口の委託の検討", "postponed - postponed 検討は見送ることとした"],
])("left as it was: %s (%s)", (text, initiative, wanted) => {
  expect(told(text, initiative)).toBe(wanted);
});

test.each([
  ["式典は開催せず、資料を配布した。", "式典の開催", "done - done -"],
  ["式典は開催せず、資料を配布した。", "式典 開催", "done - done -"],
  ["改定は行わず、現行どおりとした。", "使用料の見直しの検討", "done - done -"],
  ["見直しは行わず、手引を配った。", "使用料の見直しの検討", "done - done -"],
  ["検討の結果、委託は見送ることとした。", "窓口の委託の検討", "done - done -"],
  ["他市の例を調査した結果、市独自の登録制度は設けないこととした。", "登録制度の調査研究", "done - done -"],
  ["全面的な改定は行わず、条文の一部を改定した。", "規程の改定", "done - done -"],
  ["様式の変更は行わず、従来どおりとし、台帳を整備した。", "台帳の整備", "done - done -"],
])("another deed was the work: %s (%s)", (text, initiative, wanted) => {
  expect(told(text, initiative)).toBe(wanted);
});

test.each([
  ["費用の面から、当面導入しないこととした。", "導入の可否の決定", "done -"],
  ["3市を視察した。なお、窓口の新設は当面行わない。", "先進地の視察", "done -"],
  ["試行を6回行った。効果の検証には至っていないが、好評を得ている。", "試行 6回", "done -"],
  ["試行を6回行った。効果の検証には至っていないが、好評を得ている。", "試行の効果の検証", "in-progress 効果の検証には至っていないが、"],
  ["効果の検証には至っていない。", "試行 6回", "in-progress 効果の検証には至っていない"],
  ["3市を視察した。なお、窓口の新設は当面行わない。", "先進地の視察と窓口の新設", "done なお、窓口の新設は当面行わない"],
  ["導入は見送る方針とした。", "導入の是非について方針を決める。", "done -"],
  ["検討の結果、導入を見送った。", "導入の可否を検討する。", "done -"],
  ["可否の決定は見送ることとした。", "導入の可否の決定", "postponed 可否の決定は見送ることとした"],
  ["他市の例を調べたが、決定には至らなかった。", "導入の可否の決定", "in-progress 決定には至らなかった"],
  ["費用の面から、当面導入しないこととした。", "12月の導入", "postponed 費用の面から、当面導入しないこととした"],
])("where the target asks whether at all, either answer is one: %s (%s)", (text, target, wanted) => {
  const { status, notAchieved } = readReport(text, { report: "final", fiscalYear: 2025, initiative: "予約の仕組みの検討", target });
  expect(`${status} ${notAchieved?.text ?? "-"}`).toBe(wanted);
});
