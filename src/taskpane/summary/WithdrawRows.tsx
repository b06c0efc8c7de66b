import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { SummaryRow } from "../../summary/summaryRow";
import { Notice } from "../common/Notice";
import { Progress } from "../common/Progress";
import { useBroughtIntoView } from "../common/useBroughtIntoView";
import { useKeptFocus } from "../common/useKeptFocus";
import { FailureNotice } from "../list/FailureNotice";
import { useSummaryTexts } from "./texts";
import type { Withdrawal } from "./useWithdrawal";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM, outlineStyle: "none" },
  working: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
});

interface WithdrawRowsProps {
  withdrawal: Withdrawal;
  /** Those that are still to be withdrawn. */
  rows: readonly SummaryRow[];
  /** Whose they are. */
  place: string;
  /** Whether the list of departments names whose they are. */
  listed: boolean;
}

/** The way out for rows that nobody's workbook has any more: they are marked as withdrawn, after a person was asked. */
export function WithdrawRows({ withdrawal, rows, place, listed }: WithdrawRowsProps) {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  const { step } = withdrawal.state;
  const keeping = useKeptFocus(step, part);
  // What is asked and what became of it stand at the end of a list.
  useBroughtIntoView(part, step === "idle" ? null : step);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || step !== "asked") return;
    // office.js would take the focus out of the pane.
    event.stopPropagation();
    withdrawal.cancel();
  };
  return (
    <div ref={part} className={styles.part} onKeyDown={leave} {...keeping}>
      <WithdrawalStep withdrawal={withdrawal} rows={rows} place={place} listed={listed} />
    </div>
  );
}

function WithdrawalStep({ withdrawal: { state, ask, cancel, start }, rows, place, listed }: WithdrawRowsProps) {
  const styles = useStyles();
  const { withdraw: texts } = useSummaryTexts();
  const begin = () => void start(rows);
  switch (state.step) {
    case "idle":
      return rows.length > 0 && <Button onClick={ask}>{texts.begin}</Button>;
    case "asked":
      return (
        <Notice
          intent="warning"
          title={texts.ask(place, rows.length)}
          why={texts.why}
          next={texts.next}
          actions={
            <>
              <Button onClick={begin}>{texts.confirm(rows.length)}</Button>
              <Button onClick={cancel}>{texts.cancel}</Button>
            </>
          }
        >
          {listed && <p>{texts.listed}</p>}
        </Notice>
      );
    case "working": {
      const label = texts.working(state.done, state.of);
      return (
        <>
          <p className={styles.working} role="status">
            {label}
          </p>
          <Progress value={state.of === 0 ? null : state.done / state.of} label={label} />
        </>
      );
    }
    case "done":
      return (
        <>
          {state.withdrawn > 0 && <Notice intent="success" title={texts.done(state.withdrawn)} next={texts.doneNext} />}
          {state.changed > 0 && <Notice intent="warning" title={texts.changed(state.changed)} />}
          {state.failure && <FailureNotice failure={state.failure} onAgain={begin} />}
        </>
      );
  }
}
