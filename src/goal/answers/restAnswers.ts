import type { Role } from "../../forms/role";
import { LINE_BULLETS } from "../../japanese/subItems/subItemMarks";
import type { Segment } from "../../japanese/subItems/subItems";
import { compact } from "../../japanese/text/text";

const OTHERS = "(?:(?:上記|それ)以外|その他|その外|他|ほか|残り)(?:の(?:項目|取組|小項目))?";
/** その他は通年, 上記以外 年度末: a time for all that have none of their own. */
const OTHER_TIMES = new RegExp(`(?<=^|[\\n。、,，; 　])${OTHERS}(?:[は:： 　\\n]+)(?=[^\\s])`);
/** … and in other columns only as what a line or a sentence is about: 他 also counts kinds, その他、… goes on. */
const OTHER_ANSWERS = new RegExp(`(?<=(?:^|\\n)[ 　${LINE_BULLETS}]*)${OTHERS}は(?=[^、\\s])|(?<=。)(?:上記|それ)以外は`);
/** A time before the first number, no heading. */
const COMMON_TIME =
  /^(?![■●○◆]|[【〔[(<≪][^】〕\])>≫]*[】〕\])>≫]$)[^:]*(?:通年|年間|年度[末内中]|随時|適宜|月(?:末|まで|中|[上中下]旬)?|[上下]半?期|四半期)(?:まで)?(?:に)?(?:実施)?[。、]?$/;
const ALL = /^(?:全て|すべて|いずれも|どれも|どちらも|両方とも|全項目|ともに)/;

/** What a cell's words for all sub-items, or for the others, answer: those that no number of the cell does. */
export function withRest(parts: Segment[], listed: readonly number[], role: Role): Segment[] {
  const left = [...new Set(listed)].filter((number) => parts.every(({ numbers }) => !numbers.includes(number)));
  if (left.length === 0) return parts;
  const [lead] = parts;
  if (lead?.numbers.length === 0 && isCommon(lead.text, role)) return [{ ...lead, numbers: left }, ...parts.slice(1)];
  return parts.flatMap((part) => (part.numbers.length === 0 ? [part] : splitAtOthers(part, left, role)));
}

function isCommon(text: string, role: Role): boolean {
  return role === "period" ? COMMON_TIME.test(compact(text)) : ALL.test(text);
}

/** A segment, and what it says of the others behind its own answer. */
function splitAtOthers(part: Segment, left: number[], role: Role): Segment[] {
  const others = (role === "period" ? OTHER_TIMES : OTHER_ANSWERS).exec(part.text);
  if (!others) return [part];
  const from = others.index + others[0].length;
  const own = { ...part, text: part.text.slice(0, others.index).trimEnd() };
  return [own, { numbers: left, text: part.text.slice(from), offset: part.offset + from }];
}
