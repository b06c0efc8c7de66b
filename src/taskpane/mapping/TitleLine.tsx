import { Field, Input } from "@fluentui/react-components";
import { plainPattern } from "../../forms/mapping/plainText";
import { compact } from "../../japanese/text/text";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { UNHURRIED } from "../common/unhurried";
import { PickButton } from "./PickButton";
import { useMappingStyles } from "./styles";
import type { MappingWork } from "./useMapping";
import { useMappingWords } from "./words";

/** The printed title that the form is known by, typed or picked. */
export function TitleLine({ work, worksheet }: { work: MappingWork; worksheet: SheetSnapshot }) {
  const styles = useMappingStyles();
  const mapping = useMappingWords();
  const { title } = work.draft;
  const found = title === null || worksheet.cells.some(({ text }) => plainPattern(title).test(compact(text)));
  const setTitle = (text: string) => work.change((draft) => ({ ...draft, title: text.trim() === "" ? null : text }));
  return (
    <>
      <Field
        className={styles.title}
        label={mapping.title}
        hint={mapping.titleHint}
        {...(!found && { validationState: "warning" as const, validationMessage: { children: mapping.titleNotFound, ...UNHURRIED } })}
      >
        <Input value={title ?? ""} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <div className={styles.actions}>
        <PickButton work={work} target={{ kind: "title" }} text={mapping.pick} name={mapping.title} />
      </div>
    </>
  );
}
