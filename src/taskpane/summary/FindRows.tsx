import { Button, Input, Label, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Summary } from "../../summary/summarise";
import type { Figure } from "./RowsBehind";
import { useSummaryTexts } from "./texts";

const useStyles = makeStyles({
  form: { marginBottom: tokens.spacingVerticalM },
  line: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
  box: { flex: "1 1 0", minWidth: 0 },
});

/** Opens the rows whose names hold words that a person types, for a question on a subject. */
export function FindRows({ summary: { fiscalYear, phase, day }, onOpen }: { summary: Summary; onOpen: (figure: Figure) => void }) {
  const styles = useStyles();
  const { find } = useSummaryTexts();
  const [typed, setTyped] = useState("");
  const box = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = typed.trim();
    if (words !== "") onOpen({ query: { fiscalYear, phase, day, figure: "rows", words }, title: find.found(words) });
  };
  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <Label htmlFor={box} size="small">
        {find.label}
      </Label>
      <div className={styles.line}>
        <Input id={box} className={styles.box} type="search" size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
        <Button type="submit" size="small">
          {find.begin}
        </Button>
      </div>
    </form>
  );
}
