import type { MappedColumn } from "../../forms/mapping/mapping";
import { ROLES } from "../../forms/role";
import { useWords } from "../state/Pane";
import { MappedLine } from "./MappedLine";
import { PickButton } from "./PickButton";
import { useMappingStyles } from "./styles";
import type { MappingWork } from "./useMapping";
import { useMappingWords, type MappingWords } from "./words";

/** The columns of the table, each with its role and the way to another heading. */
export function ColumnLines({ work }: { work: MappingWork }) {
  const styles = useMappingStyles();
  const words = useWords();
  const mapping = useMappingWords();
  const setRole = (at: number, role: MappedColumn["role"]) =>
    work.change((draft) => ({ ...draft, columns: draft.columns.map((one, place) => (place === at ? { ...one, role, confidence: 1 } : one)) }));
  return (
    <>
      <h3 className={styles.part}>{mapping.columns}</h3>
      <ul className={styles.lines}>
        {work.draft.columns.map((column, at) => {
          const name = columnLabel(column, mapping);
          return (
            <MappedLine
              key={at}
              name={name}
              cell={column.address}
              confidence={column.confidence}
              label={mapping.roleOf(name)}
              value={column.role}
              options={ROLES.map((role) => ({ value: role, name: words.role(role) }))}
              onChange={(role) => setRole(at, role)}
            >
              <PickButton work={work} target={{ kind: "column", at }} text={mapping.pick} name={name} />
            </MappedLine>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <PickButton work={work} target={{ kind: "new-column" }} text={mapping.addColumn} />
      </div>
    </>
  );
}

function columnLabel({ heading, under, line }: MappedColumn, mapping: MappingWords): string {
  const whole = under === null ? heading : mapping.underGroup(under, heading);
  return line === null ? whole : mapping.lineOf(whole, line);
}
