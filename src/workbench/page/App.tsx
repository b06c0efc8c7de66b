import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Language } from "../../messages/language";
import { workbenchWords } from "../../messages/workbench";
import type { ThemeName } from "../host/officeTheme";
import type { FocusExit } from "../host/officeHost";
import type { WorkbookModel } from "../model/workbookModel";
import { SAMPLES } from "../samples";
import { readManifest } from "./addInManifest";
import { DialogOverlay } from "./DialogOverlay";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { ListDrawer } from "./ListDrawer";
import { Notices } from "./Notices";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { TaskPane } from "./TaskPane";
import { TopBar } from "./TopBar";
import { useAddInNotices, useSession } from "./useAddIn";
import { useDocument } from "./useDocument";
import { useWeather } from "./useWeather";
import { bytesOf, fetchBytes, readListRows, sampleUrl } from "./workbenchServices";
import { WordsContext } from "./words";

const LOCALES: Readonly<Record<Language, string>> = { ja: "ja-JP", en: "en-US" };

/** The first faces of Windows and Mac, then the one that the workbench brings. */
const fontFamilyBase = "'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'BIZ UDGothic', sans-serif";
const PAGE_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The workbench: an Excel on the web of our own around the shipped add-in. */
export function App({ manifestXml, initialModel }: { manifestXml: string; initialModel: WorkbookModel }) {
  const [language, setLanguage] = useState<Language>("ja");
  const [theme, setTheme] = useState<ThemeName>("light");
  const [listOpen, setListOpen] = useState(false);
  const shell = useRef<HTMLDivElement>(null);
  const words = workbenchWords[language];
  const { model, opening, notices, setNotices, tell, open, save, enter } = useDocument(initialModel, words);
  const [weather, chooseWeather] = useWeather(tell, words);
  const manifest = useMemo(() => readManifest(manifestXml, LOCALES[language]), [manifestXml, language]);

  const onFocusExit = useCallback((exit: FocusExit) => focusFrom(shell.current, exit), []);
  const session = useSession(model, LOCALES[language], manifest.displayName, theme, onFocusExit);
  const state = useSyncExternalStore(session.subscribe, session.snapshot);

  const { notices: shownNotices, dismiss, press } = useAddInNotices(session, state.unsupported, { notices, setNotices, words });
  const attachPane = useCallback((frame: Window | null) => session.host.attachPane(frame), [session]);

  return (
    <FluentProvider theme={PAGE_THEMES[theme]} className="provider">
      <WordsContext value={words}>
        <div ref={shell} className="workbench" style={{ colorScheme: theme === "light" ? "light" : "dark" }}>
          <TopBar
            documentName={model.name}
            samples={SAMPLES}
            language={language}
            theme={theme}
            weather={weather}
            onSample={(sample) => void open(sample.file, fetchBytes(sampleUrl(sample)))}
            onFile={(file) => void open(file.name, bytesOf(file))}
            onSave={() => void save()}
            onList={() => setListOpen((shown) => !shown)}
            onLanguage={setLanguage}
            onTheme={setTheme}
            onWeather={(wanted) => void chooseWeather(wanted)}
          />
          <Ribbon tabs={manifest.tabs} onPress={(control) => void press(control)} />
          <Notices notices={shownNotices} onDismiss={dismiss} />
          <FormulaBar model={model} onEnter={enter} />
          <main className="document" aria-busy={opening}>
            <div className="sheet">
              <Grid key={model.name} model={model} onEnter={enter} />
              {listOpen && <ListDrawer read={readListRows} onClose={() => setListOpen(false)} />}
              <SheetTabs model={model} />
            </div>
            {state.started && (
              <TaskPane session={session} visible={state.paneVisible} title={manifest.displayName} url={manifest.pageUrl} onAttach={attachPane} />
            )}
          </main>
          {state.dialog && <DialogOverlay session={session} request={state.dialog} title={manifest.displayName} />}
        </div>
      </WordsContext>
    </FluentProvider>
  );
}

/** Moves keyboard focus out of the add-in's frame the way the person was going. */
function focusFrom(shell: HTMLElement | null, exit: FocusExit): void {
  const target = exit === "previous" ? ".task-pane-title button" : exit === "next" ? ".top-bar button" : ".entry-field";
  shell?.querySelector<HTMLElement>(target)?.focus();
}
