const ROUNDS = 9;
/** Until V8 has compiled most of what runs: with one round before, the same comparison came out between 0.8 and 1.3. */
const WARM_UP = 3;

/** Processor time of this process for one run of `work`, in milliseconds: a busy machine changes it little. */
async function once(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/** Median processor time in milliseconds of several works run by turns, after some runs of each to warm up. */
export async function medians(works: readonly (() => unknown)[], rounds = ROUNDS, warmUp = WARM_UP): Promise<number[]> {
  for (let round = 0; round < warmUp; round += 1) for (const work of works) await work();
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) times[at]!.push(await once(work));
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
}
