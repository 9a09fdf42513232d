import type { Bench, Found, Row } from './bench.ts';
import { cards } from './cards.ts';
import { commits } from './commits.ts';
import { documents } from './documents.ts';
import { minutes } from './minutes.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { tableOf } from './table.ts';
import { turns } from './turns.ts';

/** Every bench there is, in the order in which they run. */
const benches: Readonly<Record<string, Bench>> = { cards, minutes, documents, commits, search, start, turns };

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown === undefined) await run(names.length > 0 ? names : Object.keys(benches));
else {
  process.stderr.write(`there is no bench ${unknown}, only ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
}

/** Runs one bench after another: tables as they come, and at the end all of it as one line of JSON. */
async function run(chosen: readonly string[]): Promise<void> {
  const found: Record<string, Found> = {};
  for (const name of chosen) {
    const one = await benches[name]?.();
    if (!one) continue;
    found[name] = { ...one, rows: one.rows.map(rounded) };
    process.stdout.write(`${tableOf(name, one)}\n`);
  }
  process.stdout.write(`${JSON.stringify({ node: process.version, ...found })}\n`);
}

function rounded(row: Row): Row {
  const round = (value: number) => Number(value.toPrecision(6));
  return { ...row, value: round(row.value), ratio: round(row.ratio) };
}
