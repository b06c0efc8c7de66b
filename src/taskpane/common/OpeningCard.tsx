import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { cardParts } from "./cardParts";

const useStyles = makeStyles(cardParts);

interface OpeningCardProps {
  /** Of its heading on the page. */
  heading: "h2" | "h3";
  open: boolean;
  onToggle: () => void;
  /** In the button that opens it. */
  head: ReactNode;
  children: ReactNode;
}

/** A card of a list that opens. */
export function OpeningCard({ heading: Heading, open, onToggle, head, children }: OpeningCardProps) {
  const styles = useStyles();
  const body = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.card}>
      <Heading className={styles.heading}>
        <button type="button" className={styles.header} aria-expanded={open} aria-controls={body} onClick={onToggle}>
          <Chevron className={styles.chevron} aria-hidden />
          <span>{head}</span>
        </button>
      </Heading>
      <div id={body} hidden={!open}>
        {children}
      </div>
    </li>
  );
}

/** The mark of a card without findings. */
export function CleanMark({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.clean}>
      <CheckmarkCircle16Filled aria-hidden />
      {children}
    </span>
  );
}
