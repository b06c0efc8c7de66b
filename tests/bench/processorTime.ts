const ROUNDS = 5;

/** Processor time of this process for one run of `work`, in milliseconds: a busy machine changes it little. */
async function once(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/** Median processor time in milliseconds of several works run by turns, after one run of each to warm up. */
export async function medians(works: readonly (() => unknown)[], rounds = ROUNDS): Promise<number[]> {
  for (const work of works) await work();
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) times[at]!.push(await once(work));
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
}
