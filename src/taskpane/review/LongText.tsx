import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { review } from "../../messages/pane/review";
import { useLateWords, useWords } from "../state/Pane";

/** A text with more characters or lines than this is shown by its first lines. */
const [LONG, MANY_LINES] = [200, 6];

const useStyles = makeStyles({
  text: { display: "block", marginTop: tokens.spacingVerticalXXS, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  short: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: MANY_LINES, overflow: "hidden" },
});

/** A text of any length with its line breaks; of a long one the first lines, and the rest on wish by a button that bears a name. Screen readers get all of it. */
export function LongText({ text, name }: { text: string; name: string }) {
  const styles = useStyles();
  const { shell } = useWords();
  const words = useLateWords(review);
  const [whole, setWhole] = useState(false);
  const action = whole ? words.less : words.more;
  const isLong = text.length > LONG || text.split("\n").length > MANY_LINES;
  return (
    <>
      <span className={mergeClasses(styles.text, isLong && !whole && styles.short)}>{text}</span>
      {isLong && (
        <Button size="small" appearance="subtle" aria-expanded={whole} aria-label={shell.actionOn(name, action)} onClick={() => setWhole(!whole)}>
          {action}
        </Button>
      )}
    </>
  );
}
