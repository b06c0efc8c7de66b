/**
 * Whether the page's office.js has come. The page loads it beside its own scripts: where a filter swallows the request
 * without an answer, they would otherwise wait with it and the pane would stay empty for minutes.
 */
export function officeScript(): Promise<boolean> {
  if (typeof Office !== "undefined") return Promise.resolve(true);
  const script = document.querySelector<HTMLScriptElement>("script[async]");
  if (!script) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
  });
}
