import type { MappedField } from "../../forms/mapping/mapping";
import { FIELD_KEYS } from "../../forms/fieldKey";
import type { GoalSheet, HeaderField } from "../../goal/goalSheet";
import { MappedLine } from "./MappedLine";
import { PickButton } from "./PickButton";
import { useMappingStyles } from "./styles";
import type { MappingWork } from "./useMapping";
import { useMappingWords, type MappingWords } from "./words";

/** The header and footer fields, each with what it stands for, what is read as its value, and the way to other cells. */
export function FieldLines({ work, read }: { work: MappingWork; read: GoalSheet | null }) {
  const styles = useMappingStyles();
  const mapping = useMappingWords();
  const setField = (at: number, field: MappedField["field"]) =>
    work.change((draft) => ({ ...draft, fields: draft.fields.map((one, place) => (place === at ? { ...one, field, confidence: 1 } : one)) }));
  return (
    <>
      <h3 className={styles.part}>{mapping.fields}</h3>
      <ul className={styles.lines}>
        {work.draft.fields.map((field, at) => {
          const value = read?.fields.find(({ key }) => key === field.field);
          const label = (field.place === "itself" && value?.text) || field.label;
          const name = label ?? field.address;
          return (
            <MappedLine
              key={at}
              name={label ?? mapping.noLabel}
              cell={field.address}
              confidence={field.confidence}
              label={mapping.fieldOf(name)}
              value={field.field}
              options={FIELD_KEYS.map((key) => ({ value: key, name: mapping.fieldNames[key] }))}
              note={field.field !== null && field.place !== "itself" && read ? valueText(value, mapping) : undefined}
              onChange={(key) => setField(at, key)}
            >
              <PickButton work={work} target={{ kind: "label", at }} text={mapping.pickLabel} name={name} />
              {field.place !== "itself" && <PickButton work={work} target={{ kind: "value", at }} text={mapping.pickValue} name={name} />}
            </MappedLine>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <PickButton work={work} target={{ kind: "new-field" }} text={mapping.addField} />
      </div>
    </>
  );
}

const LONGEST_VALUE = 40;

function valueText(value: HeaderField | undefined, mapping: MappingWords): string {
  if (!value) return mapping.noValue;
  const text = value.text.trim().replace(/\s+/g, " ");
  if (text === "") return mapping.blankValue(value.address);
  return mapping.value(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text, value.address);
}
