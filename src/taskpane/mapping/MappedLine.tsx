import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nameAndMarks } from "../common/nameAndMarks";
import { smallSelect } from "../common/smallSelect";
import { ConfidenceMark } from "./confidence";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { ...nameAndMarks, alignItems: "baseline", gap: `0 ${tokens.spacingHorizontalS}` },
  cell: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  choice: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  select: { flex: "1 1 130px", minWidth: 0 },
  listed: smallSelect,
});

interface MappedLineProps<T extends string> {
  /** Heading or label as printed. */
  name: string;
  /** A1 address of the cell that it stands in. */
  cell: string;
  confidence: number;
  /** What the choice is called for people who do not see it beside the name. */
  label: string;
  value: T | null;
  options: readonly { value: T; name: string }[];
  /** What is read by it. */
  note?: string | undefined;
  onChange: (value: T | null) => void;
  /** Further buttons. */
  children: ReactNode;
}

/** A heading or label and what it is taken for, to be changed. */
export function MappedLine<T extends string>({ name, cell, confidence, label, value, options, note, onChange, children }: MappedLineProps<T>) {
  const styles = useStyles();
  const mapping = useMappingWords();
  return (
    <li className={styles.line}>
      <span className={styles.top}>
        <span>
          {name} <span className={styles.cell}>{cell}</span>
        </span>
        <ConfidenceMark confidence={confidence} />
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.choice}>
        <Select
          className={styles.select}
          select={{ className: styles.listed }}
          size="small"
          aria-label={label}
          value={value ?? ""}
          onChange={(_, { value: chosen }) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
        >
          <option value="">{mapping.unused}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </Select>
        {children}
      </div>
    </li>
  );
}
