import { Button, Field, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Radio, RadioGroup, Select, Switch } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular, TableRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Language } from "../../messages/language";
import { WEATHERS } from "../graph/faults";
import type { Weather } from "../graph/faults";
import type { Sample } from "../samples";
import { useWords } from "./words";

interface TopBarProps {
  documentName: string;
  samples: readonly Sample[];
  language: Language;
  dark: boolean;
  weather: Weather;
  onSample(sample: Sample): void;
  onFile(file: File): void;
  onSave(): void;
  onList(): void;
  onLanguage(language: Language): void;
  onDark(dark: boolean): void;
  onWeather(weather: Weather): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Above the ribbon: the document, opening and saving, and the switches of the workbench. */
export function TopBar(props: TopBarProps) {
  const words = useWords();
  const fileField = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <strong className="document-name">{props.documentName}</strong>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">{words.samples}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {props.samples.map((sample) => (
              <MenuItem key={sample.id} onClick={() => props.onSample(sample)}>
                {props.language === "ja" ? sample.titleJa : sample.titleEn}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
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
      <Field label={words.weather} orientation="horizontal" className="weather">
        <Select size="small" value={props.weather} onChange={(_event, { value }) => props.onWeather(value as Weather)}>
          {WEATHERS.map((weather) => (
            <option key={weather} value={weather}>
              {words.weathers[weather]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch label={words.dark} checked={props.dark} onChange={(_event, { checked }) => props.onDark(checked)} />
      <RadioGroup layout="horizontal" aria-label={words.language} value={props.language} onChange={(_event, { value }) => props.onLanguage(value as Language)}>
        <Radio value="ja" label={words.japanese} />
        <Radio value="en" label={words.english} />
      </RadioGroup>
    </header>
  );
}
