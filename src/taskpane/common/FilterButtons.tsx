import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  // High contrast fills a button that is pointed at, pressed or chosen: only the button's own colour is legible on it.
  toggle: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "&:hover > span, &:active > span, &[aria-pressed='true'] > span": { color: "inherit" },
  },
});

interface FilterButtonsProps<Kind extends string> {
  label: string;
  /** What stands on the button that shows everything. */
  all: ReactNode;
  kinds: readonly { kind: Kind; content: ReactNode }[];
  /** The only kind shown, null for all. */
  shown: Kind | null;
  onChange: (shown: Kind | null) => void;
}

/** Kinds of a list's entries as buttons that show one kind alone; pressed again, all of them. */
export function FilterButtons<Kind extends string>({ label, all, kinds, shown, onChange }: FilterButtonsProps<Kind>) {
  const styles = useStyles();
  return (
    <div className={styles.filter} role="group" aria-label={label}>
      <ToggleButton className={styles.toggle} size="small" checked={shown === null} onClick={() => onChange(null)}>
        {all}
      </ToggleButton>
      {kinds.map(({ kind, content }) => (
        <ToggleButton key={kind} className={styles.toggle} size="small" checked={shown === kind} onClick={() => onChange(shown === kind ? null : kind)}>
          {content}
        </ToggleButton>
      ))}
    </div>
  );
}
