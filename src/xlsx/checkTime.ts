/**
 * Milliseconds after which a file's checker is ended and `failed` is told. The limits of each format keep a check below
 * five seconds; a slow, busy machine may take several times that.
 */
const LONGEST_CHECK = 60_000;

/** What `work` comes to, or what `giveUp` gives once it takes longer than a check may. */
export async function withinTime<Value>(work: Promise<Value>, giveUp: () => Value): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<Value>((resolve) => (timer = setTimeout(() => resolve(giveUp()), LONGEST_CHECK)));
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
