import type { MappingProblem } from "../../forms/mapping/familyFromMapping";
import type { GoalSheet } from "../../goal/goalSheet";
import { firstLine } from "../../sheet/firstLine";
import { Notice } from "../common/Notice";
import { useWords, type PaneWords } from "../state/Pane";
import { useMappingWords, type MappingWords } from "./words";
import { useSubmitTexts } from "../submit/texts";

interface ReadingNoticeProps {
  problems: readonly MappingProblem[];
  /** What the mapping reads of its worksheet; null while it cannot be used, or reads nothing. */
  read: GoalSheet | null;
}

/** What comes of the mapping as it stands: why it cannot be used yet, or how much is read by it. */
export function ReadingNotice({ problems, read }: ReadingNoticeProps) {
  const words = useWords();
  const submit = useSubmitTexts();
  const mapping = useMappingWords();
  if (problems.length > 0) return <Notice intent="warning" title={mapping.cannotUse} why={problems.map((one) => problemText(one, words, mapping)).join(" ")} />;
  if (!read || read.rows.length === 0) return <Notice intent="warning" title={mapping.noRows} next={mapping.noRowsNext} />;
  const missing = (["fiscalYear", "department"] as const).filter((key) => read[key] === null);
  return (
    <>
      <p>{mapping.rows(read.rows.length, firstLine(read.rows[0]!.cells.initiative?.text))}</p>
      {missing.map((key) => (
        <Notice key={key} intent="info" title={mapping.unsent(submit.missing[key])} next={mapping.unsentNext} />
      ))}
    </>
  );
}

function problemText(problem: MappingProblem, { role }: PaneWords, mapping: MappingWords): string {
  switch (problem.kind) {
    case "no-initiative":
      return mapping.problems.noInitiative;
    case "role-twice":
      return mapping.problems.roleTwice(role(problem.role));
    case "field-twice":
      return mapping.problems.fieldTwice(mapping.fieldNames[problem.field]);
  }
}
