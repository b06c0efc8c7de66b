import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PickProblem, PickTarget } from "../../forms/mapping/pickCell";
import { Notice } from "../common/Notice";
import { useWords } from "../state/Pane";
import type { MappingWork, Picked } from "./useMapping";
import { useMappingWords, type MappingWords } from "./words";

const useStyles = makeStyles({
  pair: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  told: { flex: "1 1 100%", minWidth: 0, overflowWrap: "anywhere" },
  ask: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

interface PickButtonProps {
  work: MappingWork;
  target: PickTarget;
  /** What pressing it begins. */
  text: string;
  /** What the cell is picked for, where several buttons bear the same text. */
  name?: string;
}

/** Begins and ends picking a cell in Excel; while it is picked, says what to click and what came of it. */
export function PickButton({ work, target, text, name }: PickButtonProps) {
  const styles = useStyles();
  const mapping = useMappingWords();
  const button = useRef<HTMLButtonElement>(null);
  const on = work.target !== null && sameTarget(work.target, target);
  const named = (label: string) => (name === undefined ? {} : { "aria-label": mapping.pickFor(label, name) });
  const giveUp = () => {
    work.giveUp();
    button.current?.focus();
  };
  return (
    <>
      <span className={styles.pair}>
        <Button
          ref={button}
          size="small"
          appearance={on ? "primary" : "secondary"}
          {...named(on ? mapping.decide : text)}
          onClick={() => (on ? work.keep() : work.pick(target))}
        >
          {on ? mapping.decide : text}
        </Button>
        {on && (
          <Button size="small" {...named(mapping.giveUp)} onClick={giveUp}>
            {mapping.giveUp}
          </Button>
        )}
      </span>
      {on && (
        <div className={styles.told}>
          <p className={styles.ask}>{pickingText(work, mapping)}</p>
        </div>
      )}
      {on && work.picked && <PickNotice picked={work.picked} sheet={work.draft.sheet} />}
    </>
  );
}

/** What to click, or what came of the last click; "" while nothing is being picked. */
export function pickingText({ target, picked }: MappingWork, mapping: MappingWords): string {
  if (!target) return "";
  return picked?.kind === "taken" ? mapping.picked(picked.cell) : mapping.ask[target.kind];
}

function PickNotice({ picked, sheet }: { picked: Picked; sheet: string }) {
  const styles = useStyles();
  const mapping = useMappingWords();
  const { excel } = useWords();
  const notice = () => {
    switch (picked.kind) {
      case "taken":
        return null;
      case "other-sheet":
        return <Notice intent="warning" title={mapping.problems.otherSheet(sheet)} />;
      case "not-taken":
        return <Notice intent="warning" title={problemText(picked.problem, mapping)} />;
      case "failed":
        return <Notice intent="error" title={mapping.selectionFailed} why={excel.why[picked.fault]} next={excel.next[picked.fault]} />;
    }
  };
  return <div className={styles.told}>{notice()}</div>;
}

function problemText({ problem, cell }: PickProblem, { problems }: MappingWords): string {
  switch (problem) {
    case "blank":
      return problems.blank(cell);
    case "taken":
      return problems.taken(cell);
    case "not-beside":
      return problems.notBeside(cell);
  }
}

function sameTarget(one: PickTarget, other: PickTarget): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
