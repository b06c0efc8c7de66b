import type { FileContent } from "./ports";

/** Offers a text (as UTF-8), bytes, or parts of either, to the browser as a file to keep; the name's ending says what it is. */
export function saveFile(name: string, content: FileContent): void {
  const url = URL.createObjectURL(new Blob(Array.isArray(content) ? content : [content], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
