import type { Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";
import { isAt } from "../lookup/sticky";
import { isPeople } from "../numbers/units";

/** Deeds of those who come, one as good as another for a number of people alone: 受講者150人 and 132人が参加, 入館者900人 and 812人の来館. */
const TAKES_PART = "参加|受講|出席|聴講|来場|入場|参観";
const VISITS = "来場|入場|来館|入館|来園|入園|来訪|観覧|見学|参観|鑑賞";
const WHO_CAME = whoDid(TAKES_PART);
const WHO_VISITED = whoDid(VISITS);
const CAME = didBehind(TAKES_PART);
const VISITED = didBehind(VISITS);
/** 6回開催、132人, 研修6回（延べ132人）: behind how often it was held. */
const BEHIND_TIMES = /\d(?:回|日|日間|講座|会場|教室|コース)(?:の?(?:開催|実施)|を?開き?催?)?(?:し|した)?[、。\n( ]{1,2}(?:延べ|のべ|計|合計)?$/;
/** 延べ1,200人 and 延べ1,163人が参加: nothing else is said of whom. */
const IN_ALL = /^(?:延べ|のべ)/;
const ENDS = /(?:[)、。\n ]|$)/y;
const REACH = 24;

function whoDid(deeds: string): RegExp {
  return new RegExp(`(?:${deeds})(?:者数?|人数|人員)?$`);
}

/** 812人の御来館, 812人の方に御参加いただいた */
function didBehind(deeds: string): RegExp {
  return new RegExp(` ?(?:の(?:方々?|皆様|お客様|市民)(?:が|に|の)?|[がのに])?[、]?(?:御|ご)?(?:${deeds})`, "y");
}

/** Whether a number of people tells who came, as the target counts: by their deed, or behind how often it was held. */
export function tellsWhoCame({ quantity: target }: Placed, { folded, quantity, previous }: Placed): boolean {
  const { noun } = target;
  const { unit, end } = quantity;
  if (!isPeople(unit) || quantity.noun !== null) return false;
  if (noun === null) return IN_ALL.test(target.text) && IN_ALL.test(quantity.text) && isAt(CAME, folded, end);
  if (WHO_VISITED.test(noun) && isAt(VISITED, folded, end)) return true;
  if (!WHO_CAME.test(noun)) return false;
  if (isAt(CAME, folded, end)) return true;
  if (previous === null || !isAt(ENDS, folded, end)) return false;
  const at = numberOffset(quantity);
  return BEHIND_TIMES.test(folded.slice(Math.max(0, at - REACH), at));
}
