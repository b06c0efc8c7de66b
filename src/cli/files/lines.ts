/**
 * The lines of a text in UTF-8, which end at a line feed, with or without a carriage return before it, and nowhere else. Later
 * versions of Node's own reader of lines end them at U+2028 and U+2029 too, which stand in texts and in JSON as they are.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of chunks) {
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split("\n") as [string, ...string[]];
    begun += first;
    for (const next of others) {
      yield begun.replace(/\r$/, "");
      begun = next;
    }
  }
  if (begun !== "") yield begun;
}
