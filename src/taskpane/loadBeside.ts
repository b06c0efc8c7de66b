/** Text of a file beside the page, such as the settings of the checks; null when it is not there. */
export async function loadBeside(file: string): Promise<string | null> {
  const response = await fetch(new URL(file, location.href), { cache: "no-cache" });
  return response.ok ? response.text() : null;
}
