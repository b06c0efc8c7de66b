/** Text of a file beside the page, such as the settings of the checks; null when it is not there. Rejects when it cannot be told. */
export async function loadBeside(file: string): Promise<string | null> {
  const response = await fetch(new URL(file, location.href), { cache: "no-cache" });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
