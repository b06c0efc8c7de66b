import type { PaneMessages } from "../../messages/pane";

const FIRST_REIWA = 2019;
const FIRST_HEISEI = 1989;
const FIRST_SHOWA = 1926;

/** A fiscal year by its era as the forms print it: 2025 → `令和7年度`, 2019 → `令和元年度`. */
export function fiscalYearLabel(year: number, { era, fiscalYear }: PaneMessages["shell"]): string {
  const [name, first] = year >= FIRST_REIWA ? [era.reiwa, FIRST_REIWA] : year >= FIRST_HEISEI ? [era.heisei, FIRST_HEISEI] : [era.showa, FIRST_SHOWA];
  const count = year - first + 1;
  return fiscalYear(`${name}${count === 1 ? era.first : count}`);
}
