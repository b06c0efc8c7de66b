import { Button, Label, Select, useId } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular, TableRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Language } from "../../messages/language";
import { WEATHERS, type Weather } from "../graph/faults";
import { OFFICE_THEMES, type ThemeName } from "../host/officeTheme";
import type { Sample } from "../samples";
import { useWords } from "./words";
import { XLSX } from "./workbenchServices";

interface TopBarProps {
  documentName: string;
  samples: readonly Sample[];
  language: Language;
  theme: ThemeName;
  weather: Weather;
  onSample(sample: Sample): void;
  onFile(file: File): void;
  onSave(): void;
  onList(): void;
  onLanguage(language: Language): void;
  onTheme(theme: ThemeName): void;
  onWeather(weather: Weather): void;
}

const LANGUAGES: readonly Language[] = ["ja", "en"];
const THEMES = Object.keys(OFFICE_THEMES) as ThemeName[];

/** Above the ribbon: the document, opening and saving, and the switches of the workbench. */
export function TopBar(props: TopBarProps) {
  const words = useWords();
  const fileField = useRef<HTMLInputElement>(null);
  const { samples, language } = props;
  const sampleNames = Object.fromEntries([
    ["", words.chooseSample],
    ...samples.map((sample) => [sample.id, language === "ja" ? sample.titleJa : sample.titleEn]),
  ]);
  const openSample = (id: string) => {
    const sample = samples.find((candidate) => candidate.id === id);
    if (sample) props.onSample(sample);
  };
  return (
    <header className="top-bar">
      <strong className="document-name">{props.documentName}</strong>
      <Choice label={words.samples} values={["", ...samples.map(({ id }) => id)]} chosen="" names={sampleNames} onChoose={(id) => openSample(id)} />
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => fileField.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={fileField}
        type="file"
        accept={`.xlsx,${XLSX}`}
        hidden
        aria-label={words.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) props.onFile(file);
          // The same file can be opened again.
          event.target.value = "";
        }}
      />
      <Button size="small" icon={<SaveRegular />} onClick={props.onSave}>
        {words.save}
      </Button>
      <span className="top-bar-space" />
      <Button size="small" icon={<TableRegular />} onClick={props.onList}>
        {words.list}
      </Button>
      <Choice label={words.weather} values={WEATHERS} chosen={props.weather} names={words.weathers} onChoose={props.onWeather} />
      <Choice label={words.theme} values={THEMES} chosen={props.theme} names={words.themes} onChoose={props.onTheme} />
      <Choice label={words.language} values={LANGUAGES} chosen={props.language} names={words.languages} onChoose={props.onLanguage} />
    </header>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  chosen: T;
  names: Readonly<Record<T, string>>;
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, values, chosen, names, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className="choice">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Select id={id} size="small" value={chosen} onChange={(_event, { value }) => onChoose(value as T)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </Select>
    </span>
  );
}
