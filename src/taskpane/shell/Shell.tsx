import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePaneState } from "../state/Pane";
import { Announcer } from "./Announcer";
import { Navigation } from "./Navigation";
import { useFocusNet } from "./useFocusNet";

const useStyles = makeStyles({
  shell: {
    display: "grid",
    gridTemplateColumns: "minmax(56px, max-content) minmax(0, 1fr)",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: {
    overflowY: "auto",
    overflowX: "hidden",
    padding: `0 ${tokens.spacingHorizontalM}`,
    position: "relative",
    // What a row's form keeps in view: its title above, its buttons below.
    scrollPaddingTop: "40px",
    scrollPaddingBottom: "112px",
    outlineStyle: "none",
  },
});

/** The frame: navigation beside the view, one region that tells screen readers what happened. */
export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { view } = usePaneState();
  const main = useRef<HTMLElement>(null);
  const net = useFocusNet(main);
  useEffect(() => {
    main.current?.scrollTo?.(0, 0);
  }, [view]);
  return (
    <div className={styles.shell}>
      <Navigation />
      <main ref={main} className={styles.main} {...net}>
        {children}
      </main>
      <Announcer />
    </div>
  );
}
