import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
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

interface DisclosureProps {
  title: string;
  /** Open from the start. */
  open?: boolean;
  children: ReactNode;
}

/** A part of the view that a person opens and closes; what is closed is not drawn. */
export function Disclosure({ title, open: initially = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initially);
  const body = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
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
