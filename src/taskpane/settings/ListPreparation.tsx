import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LIST_COLUMNS } from "../../messages/listColumns";
import { settings } from "../../messages/pane/settings";
import type { ColumnName } from "../../sharepoint/columns/columns";
import type { ProvisionReport } from "../../sharepoint/provision";
import { Notice } from "../common/Notice";
import { Progress } from "../common/Progress";
import { failureOf } from "../list/failureOf";
import { FailureNotice } from "../list/FailureNotice";
import type { ListSetup } from "../list/listSetup";
import { useListWords } from "../list/useListWords";
import type { ListFailure } from "../ports";
import { useLateWords } from "../state/Pane";

type Preparation =
  | { step: "none" }
  | { step: "working"; columns: { done: number; total: number } | null }
  | { step: "done"; report: ProvisionReport }
  | { step: "failed"; failure: ListFailure };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Makes the list or completes it, with what became of it. */
export function ListPreparation({ setup }: { setup: ListSetup }) {
  const styles = useStyles();
  const { provision } = useLateWords(settings);
  const [preparation, setPreparation] = useState<Preparation>({ step: "none" });
  const prepare = () => {
    setPreparation({ step: "working", columns: null });
    setup
      .provision((done, total) => setPreparation({ step: "working", columns: { done, total } }))
      .then((report) => setPreparation({ step: "done", report }))
      .catch((error: unknown) => setPreparation({ step: "failed", failure: failureOf(error) }));
  };
  const working = preparation.step === "working";
  return (
    <>
      <p className={styles.text}>{provision.what}</p>
      {setup.config.mode === "sharepoint" && <p className={styles.note}>{provision.who}</p>}
      <Button onClick={prepare} disabledFocusable={working}>
        {provision.button}
      </Button>
      {working && <Working columns={preparation.columns} />}
      {preparation.step === "failed" && <FailureNotice failure={preparation.failure} onAgain={prepare} />}
      {preparation.step === "done" && <Report report={preparation.report} configured={setup.config.list} />}
    </>
  );
}

function Working({ columns }: { columns: { done: number; total: number } | null }) {
  const styles = useStyles();
  const { provision } = useLateWords(settings);
  const label = columns ? provision.working(columns.done, columns.total) : provision.starting;
  return (
    <div>
      <p className={styles.note}>{label}</p>
      <Progress value={columns ? columns.done / columns.total : null} label={provision.heading} />
    </div>
  );
}

/** `configured`: how config.json names the list; its id is told where it is not that already. */
function Report({ report, configured }: { report: ProvisionReport; configured: string }) {
  const listWords = useListWords();
  const { provision } = useLateWords(settings);
  const { created, added, changed, faults, listId, webUrl } = report;
  const title = created ? provision.created : added.length + changed.length > 0 ? provision.completed : provision.nothing;
  const names = (columns: readonly ColumnName[]) => columns.map((column) => LIST_COLUMNS[column]);
  return (
    <>
      <Notice
        intent="success"
        title={title}
        actions={
          <Link href={webUrl} target="_blank" rel="noreferrer">
            {provision.open}
          </Link>
        }
      >
        {added.length > 0 && <p>{provision.added(names(added))}</p>}
        {changed.length > 0 && <p>{provision.changed(names(changed))}</p>}
        {listId !== configured && <p>{provision.listId(listId)}</p>}
      </Notice>
      {faults.length > 0 && (
        <Notice intent="error" title={provision.faults}>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{listWords.problem(fault)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
