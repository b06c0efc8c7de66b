import { makeStyles, ProgressBar } from "@fluentui/react-components";

const useStyles = makeStyles({
  // In forced colours Fluent's track is as dark as its bar. Only the same words of the query come after Fluent's own rule.
  bar: { "@media screen and (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
});

/** How much is done, 0 to 1; null while that is not known. */
export function Progress({ value, label }: { value: number | null; label: string }) {
  return <ProgressBar className={useStyles().bar} thickness="large" aria-label={label} {...(value === null ? {} : { value })} />;
}
