import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { smallSelect } from "./smallSelect";

const useStyles = makeStyles({
  label: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, maxWidth: "100%", fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, maxWidth: "100%" },
  choice: smallSelect,
});

interface LabelledSelectProps {
  label: string;
  value: string | number;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
}

/** A small choice from a list with its label before it, or above it where larger text leaves no room. */
export function LabelledSelect({ label, value, onChange, children }: LabelledSelectProps) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      {label}
      <Select className={styles.select} select={{ className: styles.choice }} size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        {children}
      </Select>
    </label>
  );
}
