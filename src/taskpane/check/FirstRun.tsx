import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { INTRODUCED } from "../state/createPane";
import { usePane, usePaneState, useWords } from "../state/Pane";

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the pane does, once, until it is closed. */
export function FirstRun() {
  const styles = useStyles();
  const { shell } = useWords();
  const { store, ports } = usePane();
  const { introduced } = usePaneState();
  if (introduced) return null;
  const { title, check, report, submit, dismiss } = shell.firstRun;
  const close = () => {
    ports.memory.set(INTRODUCED, "1");
    store.update((state) => ({ ...state, introduced: true }));
  };
  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        <li>{check}</li>
        <li>{report}</li>
        <li>{submit}</li>
      </ul>
      <Button size="small" appearance="primary" onClick={close}>
        {dismiss}
      </Button>
    </section>
  );
}
