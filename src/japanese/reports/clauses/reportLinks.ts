import { MAKING } from "../../words/deeds";
import { isDigitAt } from "../../numbers/numerals";
import { firstFitting } from "../../lookup/patternTable";
import { isAt } from "../../lookup/sticky";
import { oneOf } from "../../lookup/anyOf";
import { anyEnding } from "../reportWords";
import { usualSpelling } from "../../text/spelling";
import { matchesOf } from "../../text/text";

/** How a clause hands over to the next one; "end" closes the sentence. */
export type Link = "end" | "contrast" | "cause" | "circumstance" | "sequence" | "list";

/** A word that opens a sentence and has a comma of its own. */
const CONNECTIVE =
  /(?:^|[、。・])(?:しかし|しかしながら|ただし|但し|もし|なお|また|さらに|そして|よって|併せて|あわせて|加えて|特に)$|(?:計画|予定|例年|従来|当初|上記|スケジュール)(?:とおり|通り|どおり)$/;

/** Endings before a comma, the first that fits decides: した|が、 is a contrast, 訓練|が、 none. */
const endingLink = firstFitting<Link | null>([
  [null, CONNECTIVE],
  [
    "contrast",
    anyEnding(
      "(?:た|ます|ません|です|である|もある|ている|でいる|[一-龠れけせめべげえきじちびみり]る|[なしいよたく高低]い|だ)が",
      "ものの|けれども?|にもかかわらず|にも関わらず|とはいえ|反面|一方で?",
    ),
  ],
  [
    "cause",
    anyEnding("ため|為|[たるな]ことから|ないことから|[たる]ことにより|たことで|ことに伴い|たせいで|ので|[たるい]から|ことを受けて?|を理由に|ことを踏まえ"),
  ],
  [
    "circumstance",
    anyEnding(
      "に(?:向けて?|基づき|基づいて|応じて?|伴い|伴って|[併合]わ?せて?|対して?|対し|関して?|関し|加えて?|鑑み|際して?|際し|あたり|当たり|代わり|代えて|向い|沿って|先立ち|よって|わたり)",
      "により|によらず|において|について|として|を(?:踏まえて?|通じて?|通して|もとに|基に|はじめ|含めて?|除(?:き|いて)|受けて?|契機に|機に)",
      "(?:[多少低高良悪強弱遅早長短深]|大き|少な)く",
      "(?:た|(?<!てい)る)(?:ところで?|後)|たのち|[たる]際に?|場合は?|[たの]結果|うちに?|[^し]たら|れば|けば|せば|よう|ように",
    ),
  ],
  [
    "sequence",
    anyEnding(
      "(?:中|段階|予定|見込み|済み?|ているところ|未(?:完了|了|完成|着手|着工|実施|策定|定|処理|整備))で|[はがも](?:約|計|合計|延べ)?[0-9][0-9,.]*(?:[千万億][0-9,.]+)*[一-龠ァ-ヶ%]{1,4}で|とともに|と共に|ほか|ており|でおり|ておらず|[たる]うえで?|[たる]上で?|つつ|ながら|(?<!必|絶え|問わ|わら|思わ|限ら|先|ま|なら)ず|なくて?|だけでなく|のみならず",
      "[^、](?:し|して|いて|って|えて|けて|めて|んで|きて|せて|れて|べて|げて|ねて)",
      "[一-龠][いきちびみりえけせてべめれぎげね]|[らかまなたさわば]れ|[ぁ-ん][めけりい]",
    ),
  ],
  [
    "list",
    anyEnding(
      `[0-9](?:月|日|[上中下]旬|月末|日付け?)[にで](?:執行|契約|発注|公告|入札|選定|申請|提出|着手|着工|依頼|委託)|${MAKING}|${oneOf("中止 延期 見送り 見合わせ 取りやめ 取り止め 断念 休止 未[一-龠]{1,2} 終了 済み? 実施 開催 配布 納品")}|開始|契約|[0-9][^0-9、はを]{1,3}を(?!対象|中心|目標|目途|上限|基準|限度|超過)[一-龠]{2}|[中回件名人]|[0-9][名人社校台基団][がを]?[一-龠]{2}`,
    ),
  ],
]);

/** 付添者を得られず外出が困難な方に…: whom it is for, and nothing that was left undone. */
const IN_NEED = "(?![^、。]{0,24}(?:困難な|困っ|悩[むん]|必要(?:な|と)|不安を|孤立し|暮らす)[^、。]{0,16}(?:者|人|方|世帯|家庭|児童?|生徒|子ども))";
const NOUN = "(?=[一-龠ァ-ヶA-Za-z0-9「・])";
/** … or an adverb. */
const NEXT = `(?:${NOUN}|(?=いずれ|まだ|なお|その|これ))`;
/** 実施し結果を周知する, and no noun (見直し案, 貸出し冊数), verb of two (説明し直す), or one statement with what it is said of (出席し助言, 中止し7日間となった). */
const STEM = "[一-龠]{2}(?<![直渡消越戻出貸返話足回外壊落通差起隠倒申押引無増試残崩写移流干指]|中止|休止|延期|断念)し(?![直続得始切過合終尽兼])(?=[^、。]{6})";
/** A comma, or a link that stands before a noun without one: contrast, cause, sequence. No two of them overlap. */
const SEAM = new RegExp(
  [
    "[、､,]",
    `((?:ました|った|した|いた|れた|めた|けた|せた|えた|きた|んだ|です|ます|ません|なかった|である|ている)が${NEXT}|[たるい]ものの${NEXT})`,
    `([たるい]ため${NEXT})`,
    `((?:[てで]おり|であり|${STEM}|ておらず|できず|出来ず|至らず|[らせけめ]れず|られず|行えず|行わず|せず|れず|進まず|間に合わず)${IN_NEED}${NOUN})`,
  ].join("|"),
  "g",
);
/** Long enough for every ending that makes a link. */
const REACH = 20;

/** The links of a text without white space, each with the offset behind it. */
export function linksOf(text: string): { end: number; link: Link }[] {
  return matchesOf(SEAM, text).flatMap(({ 0: seam, 1: contrast, 2: cause, 3: sequence, index: at }) => {
    const link = contrast ? "contrast" : cause ? "cause" : sequence ? "sequence" : linkAtComma(text, at);
    return link ? [{ end: at + seam.length, link }] : [];
  });
}

/** 通院できない、又は一人で暮らす方: both tell of whom. */
const ALTERNATIVE = /又は|または|もしくは|若しくは|あるいは|或いは/y;

/** How the words before a comma hand over to what follows; null when the comma only sets off a phrase. */
function linkAtComma(text: string, at: number): Link | null {
  if (isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) return null;
  if ((text[at - 1] === "い" || text[at - 1] === "る") && isAt(ALTERNATIVE, text, at + 1)) return null;
  return endingLink(usualSpelling(text.slice(Math.max(0, at - REACH), at)))?.[0] ?? null;
}
