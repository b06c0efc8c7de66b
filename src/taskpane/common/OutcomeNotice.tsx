import type { ReactNode } from "react";
import { Notice } from "./Notice";
import type { RowWriteOutcome } from "../state/rowWriting";
import { useWords } from "../state/Pane";
import { CellText } from "./CellText";

interface OutcomeNoticeProps {
  /** Worksheet that was written to. */
  sheet: string;
  outcome: RowWriteOutcome;
  /** Buttons, where there is a choice. */
  actions?: ReactNode;
}

/** Why a cell was not written: what happened, why, what next. Nothing for success. */
export function OutcomeNotice({ sheet, outcome, actions }: OutcomeNoticeProps) {
  const { report, excel } = useWords();
  switch (outcome.outcome) {
    case "written":
      return null;
    case "changed": {
      const { title, why, next } = report.changed;
      return (
        <Notice intent="warning" title={title(`${sheet} ${outcome.address}`)} why={why} next={next} actions={actions}>
          <CellText label={report.before} text={outcome.present} />
          <CellText label={report.after} text={outcome.wanted} />
        </Notice>
      );
    }
    case "protected":
    case "formula": {
      const { title, why, next } = report[outcome.outcome];
      return (
        <Notice intent="error" title={title(`${sheet} ${outcome.address}`)} why={why} next={next}>
          {report.textStays}
        </Notice>
      );
    }
    case "partly-written": {
      const { title, why, next } = report.partly;
      return <Notice intent="error" title={title(outcome.addresses.map((address) => `${sheet} ${address}`).join(", "))} why={why} next={next} />;
    }
    case "failed":
      return (
        <Notice intent="error" title={report.writeFailed(sheet)} why={excel.why[outcome.fault]} next={excel.next[outcome.fault]}>
          {report.textStays}
        </Notice>
      );
  }
}
