import { describe, expect, test } from '@jest/globals';
import { itemCard } from '../../cards/item.ts';
import { sizeOf } from '../../cards/parts.ts';
import { routeCard } from '../../cards/route.ts';
import { routeFormCard } from '../../cards/route-form.ts';
import { mostInBodyName } from '../../src/domain/body.ts';
import type { Day } from '../../src/domain/day.ts';
import { limits } from '../../src/domain/item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { emptyRoute, mostSteps, type Step } from '../../src/domain/route.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { seeRoute } from '../../src/domain/see-route.ts';
import { da as words } from '../../src/words/words.ts';
import { people } from '../support/builders.ts';
import { aStep } from '../support/routed.ts';
import { before, board, demandView, items, standings, today } from './a-board-meeting.ts';

const long = (most: number) => '"*_æ[漢] '.repeat(most).slice(0, most);
const answer = { text: long(limits.reason), day: '2026-11-20' as Day, by: people.secretary };
const many = (more: Partial<Step>) =>
  Array.from({ length: mostSteps }, (_, at) => aStep(`${at}${long(mostInBodyName - 2)}`, '2026-11-20', more));
const secretary = readerFor(board, people.secretary, today);
const routeWith = (steps: readonly Step[]) => ({
  ...emptyRoute(items.path),
  steps,
  laidFor: '2026-11-01' as Day,
});
const viewWith = (steps: readonly Step[]) =>
  demandView(
    seeRoute(
      { board, item: items.path, route: routeWith(steps), standings, decisions: [], today },
      secretary,
    ),
  );

describe('a route as long as it can be', () => {
  test('fits into its card and its form, open or answered', () => {
    for (const steps of [many({}), many({ state: 'answered', answer })]) {
      expect(sizeOf(routeCard(viewWith(steps), { words }))).toBeLessThanOrEqual(25 * 1024);
      expect(sizeOf(routeFormCard(viewWith(steps), { words, inDialog: true }))).toBeLessThanOrEqual(
        25 * 1024,
      );
    }
  });

  test('stands on its item, on as many cards as it takes', () => {
    const routes = [routeWith(many({ state: 'answered', answer }))];
    const view = demandView(seeItem({ ...before, routes }, items.path.id, secretary));
    const cards = [1, 2, 3, 4].map((part) => itemCard(view, { words, part }));
    for (const card of cards) expect(sizeOf(card)).toBeLessThanOrEqual(25 * 1024);
    const last = JSON.stringify(cards.at(-1));
    expect(last).toContain('11\\"');
  });
});
