import { useEffect, useState } from "react";
import { ROLES } from "../../forms/role";
import type { GoalListSession, ListedItem } from "../../sharepoint/goalList";
import { Loading } from "../common/Loading";
import { Notice } from "../common/Notice";
import { FailureNotice } from "../list/FailureNotice";
import { failureOf } from "../list/failureOf";
import { useListWords } from "../list/useListWords";
import type { ListFailure } from "../ports";
import { CellText } from "../report/CellText";
import { useWords } from "../state/Pane";
import { useSummaryTexts } from "./texts";

/** Everything that stands in a row's cells, read from its document. */
export function RowWords({ session, itemId }: { session: GoalListSession; itemId: string }) {
  const texts = useSummaryTexts();
  const words = useWords();
  const listWords = useListWords();
  const [item, setItem] = useState<ListedItem | null | undefined>(undefined);
  const [failure, setFailure] = useState<ListFailure | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    session.readDocuments([itemId]).then(
      ([read]) => stale || setItem(read ?? null),
      (error: unknown) => stale || setFailure(failureOf(error)),
    );
    return () => {
      stale = true;
    };
  }, [session, itemId, round]);
  const again = () => {
    setFailure(null);
    setRound((count) => count + 1);
  };
  if (failure) return <FailureNotice failure={failure} onAgain={again} />;
  if (item === undefined) return <Loading label={texts.readingWords} />;
  if (item === null) return <Notice intent="warning" title={texts.gone} />;
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
