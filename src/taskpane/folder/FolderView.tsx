import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { wasRead } from "../../folder/checkedFile";
import { Notice } from "../common/Notice";
import { Progress } from "../common/Progress";
import { useKeptFocus } from "../common/useKeptFocus";
import { ViewHeader } from "../common/ViewHeader";
import { usePane } from "../state/Pane";
import type { FolderRun } from "../state/paneState";
import { DropZone } from "./DropZone";
import type { GivenFile } from "./givenFiles";
import { Matrix } from "./Matrix";
import { TakeOutMatrix } from "./TakeOutMatrix";
import { useFolderTexts } from "./texts";
import { useFolderRun } from "./useFolderRun";

const useStyles = makeStyles({
  back: { marginTop: tokens.spacingVerticalS },
  running: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  told: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** Checks many workbooks at once: departments by state, the findings behind each, and ways out of the pane. */
export function FolderView() {
  const styles = useStyles();
  const texts = useFolderTexts();
  const { store } = usePane();
  const { run, start } = useFolderRun();
  const told = useRef<HTMLParagraphElement>(null);
  const keeping = useKeptFocus(run?.state, told);
  const [trouble, setTrouble] = useState<"none" | "unreadable" | null>(null);
  const take = (given: Promise<GivenFile[]>) => {
    setTrouble(null);
    given.then((files) => (files.length === 0 ? setTrouble("none") : start(files))).catch(() => setTrouble("unreadable"));
  };
  return (
    <>
      <ViewHeader title={texts.title} phase={false} />
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={() => store.update((state) => ({ ...state, view: "check" }))}
      >
        {texts.back}
      </Button>
      <DropZone onGiven={take} />
      {trouble === "none" && <Notice intent="warning" {...texts.none} />}
      {trouble === "unreadable" && <Notice intent="error" {...texts.unreadable} />}
      {run?.state === "running" && (
        <div className={styles.running} {...keeping}>
          <Progress value={run.files.length / run.total} label={texts.progress(run.files.length, run.total)} />
          <Button onClick={run.stop}>{texts.cancel}</Button>
        </div>
      )}
      {/* Not file after file: the beginning and the end are said. */}
      <p ref={told} className={styles.told} role="status" aria-live={run?.state === "running" && run.files.length > 0 ? "off" : "polite"}>
        {run && toldOf(run, texts)}
      </p>
      {run && run.files.length > 0 && (
        <>
          <TakeOutMatrix files={run.files} ready={run.state !== "running"} />
          <Matrix files={run.files} ready={run.state !== "running"} />
        </>
      )}
    </>
  );
}

function toldOf({ state, files, total }: FolderRun, texts: ReturnType<typeof useFolderTexts>): string {
  const read = files.filter(wasRead).length;
  if (state === "running") return texts.progress(files.length, total);
  return state === "stopped" ? texts.stopped(files.length, total) : texts.done(read, files.length - read);
}
