import type { Family } from "../../forms/family";
import { answerTo } from "../../goal/answers/answers";
import type { GoalRow } from "../../goal/goalSheet";
import { comparedByName, isAboutAnother } from "../../japanese/reports/proof/claimTopic";
import type { Comparison } from "../../japanese/comparison/heldAgainst";
import { mayClaim, readClaim, type Claim } from "../../japanese/reports/proof/reportClaims";
import { numbersNamed } from "../../japanese/reports/clauses/reportShared";
import type { Report } from "../../japanese/reports/status";
import { foldWidth } from "../../japanese/text/text";
import { measuredItems, tellingRoles } from "../measured";
import { atCell, reportsReached, type Objection, type Rule } from "../rule";

/** 概ね達成 is true from here upward. */
const MOSTLY = 0.95;

/** The words of a report claim the opposite of what its numbers say. */
export const achievementContradiction: Rule = {
  id: "achievement-contradiction",
  severity: "error",
  check({ sheet, family, phase, fiscalYear }) {
    const reports = reportsReached(phase);
    return sheet.rows.flatMap((row) => reports.flatMap((report) => contradictionsIn(row, family, report, fiscalYear)));
  },
};

function contradictionsIn(row: GoalRow, family: Family, report: Report, fiscalYear: number | null): Objection[] {
  const roles = tellingRoles(row, report, family);
  // Of most rows no cell can hold a claim, and nothing needs to be compared.
  if (!roles.some((role) => mayClaim(answerTo(row, role, null)?.text ?? ""))) return [];
  return measuredItems(row, family, report, fiscalYear).flatMap(({ sub, role, comparisons }) => {
    const claims = roles.flatMap((one) => claimsOf(answerTo(row, one, sub)?.text ?? "", sub));
    const claim = claims.find((one) => contradicts(one, besideIt(one, comparisons)) && !isAboutAnother(one, comparisons));
    const at = comparisons.find(({ short }) => short) ?? comparisons[0]!;
    return claim ? [atCell(row, role, sub, { claim: claim.text, target: at.target.text, result: at.result.text })] : [];
  });
}

/** What a text claims of a sub-item: nothing that is told of others by their numbers (①は目標に届かなかった). */
function claimsOf(text: string, sub: number | null): Claim[] {
  const claims = readClaim(text);
  if (sub === null || claims.length === 0) return claims;
  return claims.filter((claim) => {
    const named = numbersNamed(text, claim);
    return named.length === 0 || named.includes(sub);
  });
}

/** いずれも目標を達成した: one of them that is out is enough. */
const OF_EACH = /とも(?:に|、)?目標|(?:いずれも|[双両]方(?:とも|で|が)|どちらも|いずれの[^、]{1,6}も|全て|すべて|ともに|共に)[^、]{0,8}目標/;

/** A claim that states a result or its target itself is about that one (受入51件と目標を上回った), else about the last one that leads up to it. */
function besideIt({ text, led }: Claim, comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length < 2) return comparisons;
  const named = comparedByName(text, comparisons);
  if (named.length > 0) return named;
  const own = comparisons.filter((one) => placeIn(text, one) >= 0);
  if (own.length > 0 || led === "" || OF_EACH.test(text)) return own.length === 0 ? comparisons : own;
  const last = comparisons.reduce((one, other) => (placeIn(led, other) > placeIn(led, one) ? other : one));
  return placeIn(led, last) < 0 ? comparisons : [last];
}

/** Where words state a comparison's number, and not that of another thing (修理1棟 where it is 修景1棟); -1 where they do not. */
function placeIn(words: string, { result, target }: Comparison): number {
  const folded = foldWidth(words);
  const nouns = [result.noun, target.noun].filter((noun) => noun !== null);
  const isOfAnother = (named: string): boolean => nouns.length > 0 && nouns.every((noun) => !noun.includes(named) && !named.includes(noun));
  const places = [result, target].map(({ text }) => {
    const at = folded.lastIndexOf(foldWidth(text));
    const named = NOUN_BEFORE.exec(folded.slice(0, Math.max(at, 0)))?.[0];
    return named !== undefined && isOfAnother(named) ? -1 : at;
  });
  return Math.max(...places);
}

const NOUN_BEFORE = /[一-龠ァ-ヶー]{2,}$/;

function contradicts({ kind, byHeight, text }: Claim, comparisons: readonly Comparison[]): boolean {
  if (byHeight && comparisons.some(({ lessIsBetter }) => lessIsBetter)) return false;
  const areOut = (isOut: (one: Comparison) => boolean): boolean =>
    comparisons.length > 1 && OF_EACH.test(text) ? comparisons.some(isOut) : comparisons.every(isOut);
  switch (kind) {
    case "missed":
      // What only 約 lets pass is still below the number.
      return areOut(({ short, share }) => !short && share >= 1);
    case "achieved":
    case "exceeded":
      return areOut(({ short }) => short);
    case "mostly-achieved":
      return comparisons.every(({ short, share }) => short && share < MOSTLY);
  }
}
