import { useCallback } from "react";
import { ROLES } from "../../forms/role";
import type { GoalListSession } from "../../sharepoint/goalList";
import { Loading } from "../common/Loading";
import { Notice } from "../common/Notice";
import { FailureNotice } from "../list/FailureNotice";
import { useListWords } from "../list/useListWords";
import { useReading } from "../list/useReading";
import { CellText } from "../common/CellText";
import { useWords } from "../state/Pane";
import { useSummaryTexts } from "./texts";

/** Everything that stands in a row's cells, read from its document. */
export function RowWords({ session, itemId }: { session: GoalListSession; itemId: string }) {
  const texts = useSummaryTexts();
  const words = useWords();
  const listWords = useListWords();
  const { reading, again } = useReading(useCallback(() => session.readDocuments([itemId]), [session, itemId]));
  if (reading.state === "failed") return <FailureNotice failure={reading.failure} onAgain={again} />;
  if (reading.state === "reading") return <Loading label={texts.readingWords} />;
  const [item] = reading.value;
  if (!item) return <Notice intent="warning" title={texts.gone} />;
  if (item.document === null) return <Notice intent="warning" title={listWords.problem(item.fault)} />;
  const { cells, answers } = item.document;
  return (
    <>
      {ROLES.map((role) => cells[role]?.text.trim() && <CellText key={role} label={words.role(role)} text={cells[role].text} />)}
      {answers.map(({ report, subs }) => (
        <CellText key={report} label={words.role(report)} text={subs.map(({ sub, text }) => (sub === null ? text : `(${sub}) ${text}`)).join("\n")} />
      ))}
    </>
  );
}
