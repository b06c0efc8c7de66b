const SETTINGS_FILE = "checks.json";

/** Text of checks.json beside the page; null when it is not there or cannot be fetched, so that checking still works. */
export async function loadCheckSettings(): Promise<string | null> {
  const response = await fetch(new URL(SETTINGS_FILE, location.href), { cache: "no-cache" });
  return response.ok ? response.text() : null;
}
