import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { wasRead, type FolderFile } from "../../folder/checkedFile";
import { resultOf, type LineResult } from "../../folder/folderTables";
import { filesWithOthers, otherVersions } from "../../folder/otherVersions";
import { standsOn } from "../../goal/sheetPlace";
import type { FolderFault } from "../../xlsx/folderFile";
import { FilterButtons } from "../common/FilterButtons";
import { Notice } from "../common/Notice";
import { useFolderTexts, useMatrixWords } from "./texts";
import { OwnerCard } from "./OwnerCard";
import { UnreadCard } from "./UnreadCard";

/** Cards that are drawn at first, and with every wish for more. */
const PORTION = 60;

/** What became of a card's workbook, the gravest first. */
type CardKind = "unread" | LineResult;
const KINDS: readonly CardKind[] = ["unread", "errors", "due", "warnings", "fine"];

interface Card {
  kind: CardKind;
  drawn: ReactNode;
}

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  owners: { margin: 0, wordBreak: "keep-all" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

interface MatrixProps {
  files: readonly FolderFile<FolderFault>[];
  /** Whether all of them are there. */
  ready: boolean;
}

/** Departments by state: how many of each, and first one card for each file that was not read, then one for each department of a file. */
export function Matrix({ files, ready }: MatrixProps) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const words = useMatrixWords();
  const [shown, setShown] = useState(PORTION);
  const [kind, setKind] = useState<CardKind | null>(null);
  const others = otherVersions(files);
  const doubled = filesWithOthers(files, others);
  const cards = cardsOf(files, others);
  const count = (of: CardKind) => cards.filter((card) => card.kind === of).length;
  const wanted = cards.filter((card) => kind === null || card.kind === kind);
  const rest = wanted.length - shown;
  const kinds = KINDS.flatMap((one) =>
    count(one) > 0 || one === kind ? [{ kind: one, content: texts.counted(one === "unread" ? words.unread : words.results[one], count(one)) }] : [],
  );
  return (
    <section aria-label={texts.matrix}>
      <h2 className={styles.title}>{texts.matrix}</h2>
      {/* Not before the end: with every further file it would be another sentence, read out at once. */}
      {ready && doubled[0] !== undefined && (
        <Notice intent="warning" title={texts.versions.title} why={texts.versions.why(doubled[0], doubled.length)} next={texts.versions.next} />
      )}
      <p className={styles.owners}>{texts.owners(cards.length - count("unread"))}</p>
      <FilterButtons label={texts.filter} all={texts.counted(texts.all, cards.length)} kinds={kinds} shown={kind} onChange={setKind} />
      <ul className={styles.list}>{wanted.slice(0, shown).map(({ drawn }) => drawn)}</ul>
      {rest > 0 && <Button onClick={() => setShown((drawn) => drawn + PORTION)}>{texts.more(Math.min(rest, PORTION))}</Button>}
    </section>
  );
}

/** Files from two folders may bear one name: cards are known by their places. */
function cardsOf(files: readonly FolderFile<FolderFault>[], others: ReturnType<typeof otherVersions>): Card[] {
  const unread = files.flatMap((file, place): Card[] => (wasRead(file) ? [] : [{ kind: "unread", drawn: <UnreadCard key={place} file={file} /> }]));
  const owners = files.flatMap((file, place) =>
    wasRead(file)
      ? file.lines.map((line, at): Card => {
          const findings = file.findings.filter((finding) => line.places.some((one) => standsOn(one, finding)));
          return {
            kind: resultOf(line),
            drawn: <OwnerCard key={`${place} ${at}`} line={line} alsoIn={others.get(line)} leftOut={at === 0 ? file.others : []} findings={findings} />,
          };
        })
      : [],
  );
  // Among many departments nobody would find the files that somebody has to be asked for again.
  return [...unread, ...owners];
}
