import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ClipboardTaskListLtr20Regular,
  DataBarVertical20Regular,
  EditArrowBack20Regular,
  LocalLanguage16Regular,
  Send20Regular,
  Settings20Regular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import { focusRing } from "../common/focusRing";
import { LANGUAGE } from "../state/createPane";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { VIEWS, type View } from "../state/paneState";

const ICONS: Record<Exclude<View, "folder">, ComponentType> = {
  check: ClipboardTaskListLtr20Regular,
  report: EditArrowBack20Regular,
  submit: Send20Regular,
  summary: DataBarVertical20Regular,
  settings: Settings20Regular,
};

const useStyles = makeStyles({
  rail: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    width: "100%",
    minHeight: "52px",
    padding: "4px 2px",
    border: "none",
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ...focusRing,
    // Forced colours would draw the transparent border of every item.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Vertical navigation: icon and word for each view; settings and language switch at the bottom. */
export function Navigation() {
  const styles = useStyles();
  const { shell } = useWords();
  const { store, ports } = usePane();
  const { language } = usePaneState();
  const switchLanguage = () => {
    const next = language === "ja" ? "en" : "ja";
    ports.memory.set(LANGUAGE, next);
    store.update((state) => ({ ...state, language: next }));
  };
  return (
    <nav className={styles.rail} aria-label={shell.navigation}>
      <ul className={styles.list}>
        {VIEWS.map((one) => (
          <li key={one}>
            <ViewButton view={one} />
          </li>
        ))}
      </ul>
      <div>
        <ViewButton view="settings" />
        <button type="button" className={styles.item} aria-label={shell.languageLabel} lang={language === "ja" ? "en" : "ja"} onClick={switchLanguage}>
          <LocalLanguage16Regular />
          {shell.language}
        </button>
      </div>
    </nav>
  );
}

function ViewButton({ view }: { view: keyof typeof ICONS }) {
  const styles = useStyles();
  const { shell } = useWords();
  const { store } = usePane();
  const shown = usePaneState().view;
  const current = (shown === "folder" ? "check" : shown) === view;
  const Icon = ICONS[view];
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, current && styles.current)}
      aria-current={current ? "page" : undefined}
      onClick={() => store.update((state) => ({ ...state, view }))}
    >
      <Icon />
      {shell.views[view]}
    </button>
  );
}
