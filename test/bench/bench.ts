/** One measurement, and how often the baseline goes into it: both taken in the same run. */
export type Row = { what: string; value: number; unit: string; ratio: number; baseline: string };

/** What a bench found; `notes` say what was left out and why. */
export type Found = { rows: Row[]; notes: string[] };

/** Measures something, side by side with something that everybody knows. */
export type Bench = () => Promise<Found>;

/**
 * Measures each side in turn, round after round, so that what slows the machine slows all of them alike. Gives each
 * side's measurements.
 */
export async function sideBySide<Side extends string, Measured>(
  rounds: number,
  sides: Readonly<Record<Side, () => Promise<Measured> | Measured>>,
): Promise<Record<Side, Measured[]>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Side, Measured[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await sides[name]());
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const rising = values.toSorted((a, b) => a - b);
  const middle = rising.length / 2;
  const [low, high] = [rising[Math.ceil(middle) - 1], rising[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

/** How long the work takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
