import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useBroughtIntoView } from "../common/useBroughtIntoView";
import { useKeptFocus } from "../common/useKeptFocus";
import { Notice } from "../common/Notice";
import { FailureNotice } from "../list/FailureNotice";
import { useSummaryTexts } from "./texts";
import type { TakeOutReading } from "./takeOutState";
import { useTakeOut, type TakeOutSource } from "./useTakeOut";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Ways out of the pane: files of the rows; worksheets and a printable page of the summary. */
export function TakeOut(source: TakeOutSource) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const printing = useRef<HTMLButtonElement>(null);
  const { state, again, stop, csv, parquet, worksheets, print } = useTakeOut(source, () => {
    // A window over the pane has taken the focus away, and closing it leaves the focus nowhere.
    if (document.activeElement === document.body) printing.current?.focus();
  });
  const told = useRef<HTMLParagraphElement>(null);
  const keeping = useKeptFocus(state.step, told);
  // The buttons are the last thing of a long view: what is said below them would stand outside of it.
  useBroughtIntoView(told, state.step === "idle" ? null : state.step);
  const working = state.step === "working";
  const { rows } = source.summary.total.counts;
  return (
    <section className={styles.part} aria-label={texts.takeOut} {...keeping}>
      <h2 className={styles.title}>{texts.takeOut}</h2>
      <p className={styles.note}>{texts.takeOutNote}</p>
      <div className={styles.buttons}>
        {(
          [
            ["csv", csv],
            ["parquet", parquet],
            ["worksheets", worksheets],
            ["print", print],
          ] as const
        ).map(([way, act]) => (
          <Button key={way} ref={way === "print" ? printing : undefined} disabledFocusable={working} onClick={act}>
            {texts[way]}
          </Button>
        ))}
      </div>
      <p ref={told} className={styles.note} role="status">
        {working && saidOf(state.reading)}
        {state.step === "stopped" && texts.stopped}
        {state.step === "done" && state.sentence}
      </p>
      {working && state.reading && (
        <Button size="small" onClick={stop}>
          {texts.cancel}
        </Button>
      )}
      {state.step === "refused" && <Notice intent="error" title={texts.failed.title} why={state.why} next={state.next} />}
      {state.step === "failed" && <FailureNotice failure={state.failure} onAgain={again} />}
    </section>
  );

  function saidOf(reading: TakeOutReading | null): string {
    if (!reading) return texts.working;
    return reading.what === "rows" ? texts.workingRows(reading.rows, rows) : texts.workingWords(reading.rows);
  }
}
