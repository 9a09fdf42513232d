import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { TabWords } from '../shell/words.tsx';
import type { Picture } from './charts/picture.ts';

export type Decided = Answer<Routes['decided']>['rows'][number];

/** Of what was decided that of one unit and of one outcome, where these are named. */
export function chooseDecided(
  rows: readonly Decided[],
  { unit, outcome }: { unit: string; outcome: Outcome | '' },
): Decided[] {
  return rows.filter(
    (row) => (unit === '' || row.units.includes(unit)) && (outcome === '' || row.outcome === outcome),
  );
}

export function unitsOf(rows: readonly Decided[]): string[] {
  return [...new Set(rows.flatMap(({ units }) => units))].toSorted((a, b) => a.localeCompare(b, 'da'));
}

export function decidedTable(
  rows: readonly Decided[],
  { lookingBack, outcomes, row: say }: Pick<TabWords, 'lookingBack' | 'outcomes' | 'row'>,
): Picture['table'] {
  return {
    head: lookingBack.decisions.head,
    rows: rows.map(({ day, title, caseNumber, units, outcome, isClosed }) => [
      ...[day, title, caseNumber, units.join(', '), outcome && outcomes[outcome]],
      isClosed ? say.closed : null,
    ]),
  };
}
