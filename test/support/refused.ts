import { expect } from '@jest/globals';
import { Refusal, type RefusalCode } from '../../src/errors.ts';
import { tenant } from './builders.ts';
import type { World } from './world.ts';

/** Does what must be refused: checks that nothing is saved, put off or sent, and gives the refusal's code. */
export async function refusalOf(world: World, act: () => Promise<unknown>): Promise<RefusalCode> {
  const before = traceOf(world);
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(traceOf(world)).toEqual(before);
    return error.code;
  }
  throw new Error('it was not refused');
}

/** All that an act could leave behind, to be compared before and after. How people are reached is no matter of the board. */
export function traceOf({ store, sent }: World) {
  const { people: _, screens: __, ...kept } = store.everything(tenant);
  return { kept, jobs: structuredClone(store.jobs), sent: sent.length };
}
