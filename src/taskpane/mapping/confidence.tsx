import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, QuestionCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { useMappingWords } from "./words";

const CERTAIN = 0.8;
const LIKELY = 0.6;
const ICONS = { certain: CheckmarkCircle16Regular, likely: QuestionCircle16Regular, unsure: Warning16Regular };

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
});

/** How certain a proposal is, as a word with a sign of its own. */
export function ConfidenceMark({ confidence }: { confidence: number }) {
  const mapping = useMappingWords();
  const level = confidence >= CERTAIN ? "certain" : confidence >= LIKELY ? "likely" : "unsure";
  const Icon = ICONS[level];
  return (
    <span className={useStyles().mark}>
      <Icon aria-hidden />
      {mapping.confidence[level]}
    </span>
  );
}
