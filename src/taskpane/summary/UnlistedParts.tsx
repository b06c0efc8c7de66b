import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../summary/summarise";
import { partName, unlistedOf } from "../../summary/notSubmitted";
import type { Figure } from "./RowsBehind";
import { useSummaryTexts, useTableWords } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  link: { minHeight: "24px", textAlign: "start", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** Departments, or parts of them, that have rows and that nobody expects: where those come from, and the way to them. */
export function UnlistedParts({ summary, onOpen }: { summary: Summary; onOpen: (figure: Figure) => void }) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const { figures } = useTableWords();
  const { fiscalYear, phase, day } = summary;
  const unlisted = unlistedOf(summary);
  if (unlisted.length === 0) return null;
  return (
    <>
      <p>{texts.unlisted}</p>
      <ul className={styles.list}>
        {unlisted.map(({ department, section, rows }) => {
          const name = partName({ department, section });
          const figure: Figure = {
            query: { fiscalYear, phase, day, department, ...(section !== undefined && { section }), figure: "rows" },
            title: texts.rowsBehind(name, figures.rows),
          };
          return (
            <li key={name}>
              <Link as="button" inline className={styles.link} onClick={() => onOpen(figure)}>
                {texts.unlistedPart(name, rows)}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
