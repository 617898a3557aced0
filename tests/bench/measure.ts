// Times work and says what it means: always as a ratio against a floor or a peer of the same run, for machines differ and are never idle.

/** Milliseconds of the fastest and the median of `rounds` runs after `warm` ones that do not count. */
export function time(work: () => unknown, { rounds = 5, warm = 2 } = {}): { best: number; median: number } {
  for (let i = 0; i < warm; i++) work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { best: times[0]!, median: times[rounds >> 1]! };
}

/** Milliseconds of the fastest run of each, the runs of all taking turns: whatever else the machine does falls on all alike. */
export function timeInTurns(works: readonly (() => unknown)[], { rounds = 7, warm = 3 } = {}): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = -warm; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      if (round >= 0) best[index] = Math.min(best[index]!, performance.now() - start);
    }
  return best;
}

export async function timeAsync(
  work: () => Promise<unknown>,
  { rounds = 5, warm = 1 } = {},
): Promise<{ best: number; median: number }> {
  for (let i = 0; i < warm; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { best: times[0]!, median: times[rounds >> 1]! };
}

/** Megabytes a second of UTF-16 text, one unit counted as one byte as the peers do. */
export const throughput = (units: number, milliseconds: number): number => units / 1e3 / milliseconds;

export const digits = (value: number, places = 1): string => value.toFixed(places);

/** Prints rows under a heading, columns aligned. */
export function table(heading: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${heading}`);
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  for (const row of rows)
    console.log(`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('   ')}`);
}
