import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runService } from '../support/run-service.ts';
import { type Found, median, type Row, sideBySide, timeOf } from './bench.ts';

/** From typing `node src/main.ts` until it says that it is ready, against Node doing nothing. */
export async function start({ rounds = 5 } = {}): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'moedeklar-bench-'));
  try {
    const kept = join(folder, 'kept');
    await untilReady(kept);
    let count = 0;
    const { nothing, empty, existing } = await sideBySide(rounds, {
      nothing: () => timeOf(runNothing),
      empty: () => untilReady(join(folder, `empty-${count++}`)),
      existing: () => untilReady(kept),
    });
    const of = (what: string, times: number[]): Row => {
      const ratio = median(times) / median(nothing);
      return { what, value: median(times) / 1000, unit: 's', ratio, baseline: 'node -e 0' };
    };
    const rows = [
      of('node -e 0', nothing),
      of('the trial, empty data folder', empty),
      of('the trial, existing data folder', existing),
    ];
    return { rows, notes: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing compiled is kept from one start to the next, as after an installation. */
const cold = { PORT: '0', NODE_DISABLE_COMPILE_CACHE: '1' };

/** In milliseconds. Ending it is not counted. */
async function untilReady(folder: string): Promise<number> {
  const from = performance.now();
  const service = await runService({ ...cold, DATA_DIR: folder });
  const passed = performance.now() - from;
  await service.process.kill('SIGTERM');
  return passed;
}

async function runNothing(): Promise<void> {
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
}
