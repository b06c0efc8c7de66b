import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export type Intent = "info" | "success" | "warning" | "error";

const ICONS = { info: Info20Regular, success: CheckmarkCircle20Regular, warning: Warning20Regular, error: ErrorCircle20Regular };

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  info: { color: tokens.colorNeutralForeground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface NoticeProps {
  intent: Intent;
  /** What happened. */
  title: string;
  /** Why. */
  why?: string;
  /** What to do next. */
  next?: string;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Not read out: the same has been said elsewhere. */
  quiet?: boolean;
}

/** A message in the view: what happened, why, what next. Errors and warnings are read out at once. */
export function Notice({ intent, title, why, next, children, actions, quiet = false }: NoticeProps) {
  const styles = useStyles();
  const Icon = ICONS[intent];
  const role = quiet ? undefined : intent === "error" || intent === "warning" ? "alert" : intent === "success" ? "status" : undefined;
  return (
    <div className={mergeClasses(styles.notice, styles[intent])} role={role}>
      <Icon className={styles[`${intent}Icon`]} aria-hidden />
      <div>
        <p className={styles.title}>{title}</p>
        {why && <p className={styles.text}>{why}</p>}
        {next && <p className={styles.text}>{next}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
