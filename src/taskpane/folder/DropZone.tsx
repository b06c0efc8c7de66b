import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentMultiple20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { WORKBOOK_ENDINGS } from "../../xlsx/workbookNames";
import { chosenFiles, droppedFiles, type GivenFile } from "./givenFiles";
import { useFolderTexts } from "./texts";

const useStyles = makeStyles({
  zone: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  // One text over the other: a zone that changed its size would slip away under the pointer.
  texts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalS },
  text: { gridArea: "1 / 1", margin: 0 },
  unseen: { visibility: "hidden" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where workbooks are dropped, with the two file dialogs for keyboards and for whoever does not drag. */
export function DropZone({ onGiven }: { onGiven: (given: Promise<GivenFile[]>) => void }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onGiven(Promise.resolve(chosenFiles([...(target.files ?? [])])));
    // The same files can be chosen again.
    target.value = "";
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    // Going on to a part of the zone is no leaving.
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onGiven(droppedFiles(event.dataTransfer));
  };
  return (
    <section
      className={mergeClasses(styles.zone, over && styles.over)}
      aria-label={texts.title}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      <div className={styles.texts}>
        <p className={mergeClasses(styles.text, over && styles.unseen)}>{texts.intro}</p>
        <p className={mergeClasses(styles.text, !over && styles.unseen)}>{texts.drop}</p>
      </div>
      <div className={styles.buttons}>
        <Button icon={<DocumentMultiple20Regular />} onClick={() => files.current?.click()}>
          {texts.files}
        </Button>
        <Button icon={<FolderOpen20Regular />} onClick={() => folder.current?.click()}>
          {texts.folder}
        </Button>
      </div>
      <input ref={files} type="file" hidden multiple accept={WORKBOOK_ENDINGS} aria-label={texts.files} onChange={choose} />
      <input ref={folder} type="file" hidden aria-label={texts.folder} onChange={choose} {...{ webkitdirectory: "" }} />
    </section>
  );
}
