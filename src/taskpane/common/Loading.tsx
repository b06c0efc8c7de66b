import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ loading: { padding: tokens.spacingVerticalXXL } });

/** Shown while something is awaited: says what. */
export function Loading({ label }: { label: string }) {
  return <Spinner className={useStyles().loading} size="small" labelPosition="below" label={label} />;
}
