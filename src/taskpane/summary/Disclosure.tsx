import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from "react";
import { listButton } from "../common/listButton";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    ...listButton,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { paddingBottom: tokens.spacingVerticalS },
});

/** What others can do with a part. */
export interface Opener {
  /** Opens the part and puts the focus on its title. */
  show(): void;
}

interface DisclosureProps {
  opener?: Ref<Opener> | undefined;
  title: string;
  /** Open from the start. */
  open?: boolean;
  children: ReactNode;
}

/** A part of the view that a person opens and closes; what is closed is not drawn. */
export function Disclosure({ opener, title, open: initially = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initially);
  const body = useId();
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(opener, () => ({
    show() {
      setOpen(true);
      button.current?.focus();
    },
  }));
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        <button ref={button} type="button" className={styles.button} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Chevron aria-hidden />
          {title}
        </button>
      </h2>
      <div id={body} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
