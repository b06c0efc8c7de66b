import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf, wasRead, type FolderFile } from "../../folder/checkedFile";
import { resultOf } from "../../folder/folderTables";
import { filesWithOthers, otherVersions } from "../../folder/otherVersions";
import { standsOn } from "../../goal/sheetPlace";
import type { FolderFault } from "../../xlsx/folderFile";
import { Notice } from "../common/Notice";
import { useFolderTexts, useMatrixWords } from "./texts";
import { UnitCard } from "./UnitCard";
import { UnreadCard } from "./UnreadCard";

/** Cards that are drawn at first, and with every wish for more. */
const PORTION = 60;

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  states: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: `0 0 ${tokens.spacingVerticalS}`, wordBreak: "keep-all" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

/** Departments by state: first one card for each file that was not read, then one for each department of a file. */
export function Matrix({ files }: { files: readonly FolderFile<FolderFault>[] }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const [shown, setShown] = useState(PORTION);
  const words = useMatrixWords();
  const counts = new Map<string, number>();
  const others = otherVersions(files);
  const doubled = filesWithOthers(files, others);
  for (const state of linesOf(files).map((line) => words.results[resultOf(line)])) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = Object.values(words.results).filter((state) => counts.has(state));
  // Files from two folders may bear one name.
  const unread = files.flatMap((file, place) => (wasRead(file) ? [] : [<UnreadCard key={place} file={file} />]));
  const units = files.flatMap((file, place) =>
    wasRead(file) ? file.lines.map((line, at) => <UnitCard key={`${place} ${at}`} line={line} alsoIn={others.get(line)} findings={file.findings.filter((finding) => line.places.some((place) => standsOn(place, finding)))} />) : [],
  );
  // Among many departments nobody would find the files that somebody has to be asked for again.
  const cards = [...unread, ...units];
  const rest = cards.length - shown;
  return (
    <section aria-label={texts.matrix}>
      <h2 className={styles.title}>{texts.matrix}</h2>
      <p className={styles.states}>
        <span>{texts.units(units.length)}</span>
        {states.map((state) => (
          <span key={state}>{texts.counted(state, counts.get(state)!)}</span>
        ))}
      </p>
      {doubled > 0 && <Notice intent="warning" title={texts.versions.title} why={texts.versions.why(doubled)} next={texts.versions.next} />}
      <ul className={styles.list}>{cards.slice(0, shown)}</ul>
      {rest > 0 && <Button onClick={() => setShown((count) => count + PORTION)}>{texts.more(Math.min(rest, PORTION))}</Button>}
    </section>
  );
}
