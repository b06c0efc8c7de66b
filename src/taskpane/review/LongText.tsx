import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { review } from "../../messages/pane/review";
import { useLateWords } from "../state/Pane";

/** A text with more characters or lines than this is shown by its first lines. */
const [LONG, MANY_LINES] = [200, 6];

const useStyles = makeStyles({
  text: { display: "block", marginTop: tokens.spacingVerticalXXS, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  short: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: MANY_LINES, overflow: "hidden" },
});

/** A text of any length with its line breaks; of a long one the first lines, and the rest on wish. Screen readers get all of it. */
export function LongText({ text }: { text: string }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const [whole, setWhole] = useState(false);
  const isLong = text.length > LONG || text.split("\n").length > MANY_LINES;
  return (
    <>
      <span className={mergeClasses(styles.text, isLong && !whole && styles.short)}>{text}</span>
      {isLong && (
        <Button size="small" appearance="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.less : words.more}
        </Button>
      )}
    </>
  );
}
