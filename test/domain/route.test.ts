import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type PersonId, type StepId } from '../../src/domain/ids.ts';
import {
  emptyRoute,
  isOpenStep,
  mostSteps,
  planSteps,
  type Route,
  reportStep,
  rewriteSteps,
  stepTo,
  waitAgain,
} from '../../src/domain/route.ts';
import { anItem } from '../support/builders.ts';

const day = (text: string) => text as Day;
const counted = () => {
  let count = 0;
  return () => asId<StepId>(`step-${++count}`);
};
const two = [
  { body: 'Økonomiudvalget', day: day('2027-03-24') },
  { body: 'Byrådet', day: day('2027-04-01') },
];
const planned = (wishes: Parameters<typeof planSteps>[1] = two): Route =>
  planSteps(emptyRoute(anItem()), wishes, counted());
const said = ({ steps }: Route) => steps.map(({ body, day: on, state }) => `${body} ${on ?? '-'} ${state}`);
const answer = {
  kind: 'answered',
  day: day('2027-03-24'),
  text: 'Godkendt',
  by: 'secretary' as PersonId,
} as const;

describe('the plan of where an item goes on to', () => {
  test('has the bodies in the order they were named', () => {
    expect(said(planned())).toEqual(['Økonomiudvalget 2027-03-24 planned', 'Byrådet 2027-04-01 planned']);
  });

  test('takes another body in where its day belongs, and one without a day last', () => {
    const more = [
      { body: 'Hovedudvalget', day: day('2027-03-26') },
      { body: 'KKR', day: null },
    ];
    expect(planSteps(planned(), more, counted()).steps.map(({ body }) => body)).toEqual([
      ...['Økonomiudvalget', 'Hovedudvalget', 'Byrådet', 'KKR'],
    ]);
  });

  test('gives a body that it has already the new day, whatever the case, and brings a dropped one back', () => {
    const dropped = reportStep(planned(), stepTo(planned(), 'Byrådet').id, { kind: 'dropped' });
    const again = planSteps(dropped, [{ body: 'BYRÅDET', day: day('2027-04-08') }], counted());
    expect(said(again)[1]).toBe('Byrådet 2027-04-08 planned');
    expect(again.steps).toHaveLength(2);
  });

  test('goes to a body a second time where the first is answered', () => {
    const answered = reportStep(planned(), stepTo(planned(), 'Økonomiudvalget').id, answer);
    const again = planSteps(answered, [{ body: 'Økonomiudvalget', day: day('2027-05-01') }], counted());
    expect(again.steps.filter(({ body }) => body === 'Økonomiudvalget')).toHaveLength(2);
  });

  test('is refused where it would be endless', () => {
    const many = Array.from({ length: mostSteps + 1 }, (_, at) => ({ body: `Udvalg ${at}`, day: null }));
    expect(() => planned(many)).toThrow('route-full');
  });

  test('filled in anew drops what was cleared, renames what was renamed, and leaves what is answered', () => {
    const before = reportStep(planned(), stepTo(planned(), 'Økonomiudvalget').id, answer);
    const [first, second] = before.steps.map(({ id }) => id);
    const rows = [
      { stepId: first ?? null, body: '', day: null },
      { stepId: second ?? null, body: '', day: null },
      { stepId: null, body: 'Chefforum', day: day('2027-03-30') },
      { stepId: null, body: '', day: null },
    ];
    const after = rewriteSteps(before, rows, () => asId<StepId>('step-new'));
    expect(said(after)).toEqual([
      ...[
        'Økonomiudvalget 2027-03-24 answered',
        'Byrådet 2027-04-01 dropped',
        'Chefforum 2027-03-30 planned',
      ],
    ]);
  });
});

describe('what became of a step', () => {
  test('is noted of the next open one where no body is named', () => {
    const answered = reportStep(planned(), stepTo(planned(), null).id, answer);
    expect(said(answered)[0]).toBe('Økonomiudvalget 2027-03-24 answered');
    expect(stepTo(answered, null).body).toBe('Byrådet');
  });

  test('can be corrected where it is an answer, and is not lost to having been sent or dropped', () => {
    const id = stepTo(planned(), 'Byrådet').id;
    const answered = reportStep(planned(), id, answer);
    expect(reportStep(answered, id, { ...answer, text: 'Forkastet' }).steps[1]?.answer?.text).toBe(
      'Forkastet',
    );
    for (const report of [{ kind: 'dropped' }, { kind: 'sent', day: day('2027-04-02') }] as const)
      expect(() => reportStep(answered, id, report)).toThrow('step-answered');
  });

  test('is refused of a body to which the item does not go, without naming those to which it does', () => {
    expect(() => stepTo(planned(), 'KKR')).toThrow('no-such-step');
    expect(() => stepTo(emptyRoute(anItem()), null)).toThrow('no-such-step');
  });

  test('puts the item up again only where a body sent it back', () => {
    const at = '2027-04-02T08:00:00.000Z' as Instant;
    expect(() => waitAgain(planned(), at)).toThrow('not-returned');
    const returned = reportStep(planned(), stepTo(planned(), null).id, { ...answer, kind: 'returned' });
    expect(waitAgain(returned, at).waitsSince).toBe(at);
  });
});

describe('any plan', () => {
  const aDay = fc.constantFrom(null, ...['2027-03-01', '2027-03-02', '2027-03-03'].map(day));
  const wishes = fc.array(fc.record({ body: fc.constantFrom('A', 'B', 'C', 'D'), day: aDay }), {
    maxLength: 8,
  });

  test('names each open body once, and planning the same again changes nothing', () => {
    fc.assert(
      fc.property(wishes, (some) => {
        const once = planned(some);
        const open = once.steps.filter(isOpenStep).map(({ body }) => body);
        expect(open).toEqual([...new Set(open)]);
        const last = [...new Map(some.map((wish) => [wish.body, wish])).values()].filter(({ day: on }) => on);
        expect(planSteps(once, last, counted())).toEqual(once);
      }),
    );
  });
});
