import { achievementContradiction } from "./achievement-contradiction/rule";
import { arithmeticMismatch } from "./arithmetic-mismatch/rule";
import { blankCell } from "./blank-cell/rule";
import { coverMismatch } from "./cover-mismatch/rule";
import { digitWidth } from "./digit-width/rule";
import { duplicatePriority } from "./duplicate-priority/rule";
import { finalUnresolved } from "./final-unresolved/rule";
import { fiscalYearMismatch } from "./fiscal-year-mismatch/rule";
import { missingColumn } from "./missing-column/rule";
import { missingField } from "./missing-field/rule";
import { notAchieved } from "./not-achieved/rule";
import { overdue } from "./overdue/rule";
import { periodOutsideYear } from "./period-outside-year/rule";
import { periodReversed } from "./period-reversed/rule";
import { periodUnreadable } from "./period-unreadable/rule";
import { periodVague } from "./period-vague/rule";
import { reportMissing } from "./report-missing/rule";
import type { Rule } from "./rule";
import { subitemGap } from "./subitem-gap/rule";
import { subitemMissing } from "./subitem-missing/rule";
import { subitemOrphan } from "./subitem-orphan/rule";
import { targetBehind } from "./target-behind/rule";
import { targetMissed } from "./target-missed/rule";
import { targetNotMeasurable } from "./target-not-measurable/rule";
import { unfilledPlaceholder } from "./unfilled-placeholder/rule";
import { valueNotInList } from "./value-not-in-list/rule";

/** Every rule of the product, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  missingColumn,
  missingField,
  unfilledPlaceholder,
  blankCell,
  reportMissing,
  valueNotInList,
  duplicatePriority,
  fiscalYearMismatch,
  coverMismatch,
  subitemMissing,
  subitemOrphan,
  subitemGap,
  periodUnreadable,
  periodVague,
  periodOutsideYear,
  periodReversed,
  targetNotMeasurable,
  targetMissed,
  targetBehind,
  achievementContradiction,
  arithmeticMismatch,
  overdue,
  notAchieved,
  finalUnresolved,
  digitWidth,
];
