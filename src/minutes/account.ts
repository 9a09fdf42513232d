import type { SectionName } from '../domain/printed-minutes.ts';
import { isBlank, isNoise, type Line } from './clean-lines.ts';

/** What became of a line. `item` is its place among the items, counted from 0. */
export type Became =
  | { as: 'blank' | 'noise' | 'not-understood' }
  | { as: 'title' | 'date' | 'place' | 'attendees' | 'absent' | 'contents-heading' | 'contents' }
  | {
      as: 'heading' | 'case-number' | 'closed' | 'away' | 'missed' | 'section-heading' | 'decision-heading';
      item: number;
    }
  | { as: 'attachment' | 'order'; item: number }
  | { as: 'section'; item: number; section: SectionName }
  | { as: 'decision'; item: number; decision: number };

/** Keeps account of every line, so that none is lost: what nobody takes was not understood. */
export type Account = {
  take(lines: Line | readonly Line[], became: Became): void;
  of(line: Line): Became;
};

export function openAccount(): Account {
  const taken = new Map<number, Became>();
  return {
    take(lines, became) {
      for (const line of Array.isArray(lines) ? lines : [lines]) taken.set(line.number, became);
    },
    of(line) {
      if (isBlank(line)) return { as: 'blank' };
      if (isNoise(line)) return { as: 'noise' };
      return taken.get(line.number) ?? { as: 'not-understood' };
    },
  };
}
