import fc from 'fast-check';
import type { Mailbox, Planned } from '../../src/playground/graph/mailbox.ts';
import { aPlan } from './a-mailbox.ts';
import {
  type AnswerFaultName,
  answerFaults,
  type LossName,
  losses,
  type Orders,
  roundFaults,
} from './fake-graph-faults.ts';

/** One thing that happens: an edit of the mailbox, or a reading with faults ahead. */
export type Happening = { edit: (mailbox: Mailbox) => void } | { faults: readonly Fault[] };

export type Fault = { name: string; order: (orders: Orders) => void };

/** From well before the window to well after it. */
const start = fc
  .record({ day: fc.integer({ min: -40, max: 130 }), hour: fc.integer({ min: 6, max: 21 }) })
  .map(({ day, hour }) => new Date(Date.UTC(2026, 10, 1 + day, hour)).toISOString());

const plan = fc
  .record({
    start,
    isAllDay: fc.boolean(),
    subject: fc.constantFrom('Direktionsmøde', 'Temadag', 'Budgetmøde'),
  })
  .map(({ start, isAllDay, subject }) => onItsDay(aPlan({ start, subject, isAllDay })));

const change: fc.Arbitrary<Partial<Planned>> = fc.oneof(
  fc.record({ subject: fc.constantFrom('Direktionsmøde', 'Ekstra møde', 'Aflyst: møde') }),
  fc.record({ place: fc.constantFrom('', 'Rådhuset, lokale 2', 'Teams') }),
  fc.record({ isCancelled: fc.boolean() }),
  fc.record({
    invited: fc
      .constantFrom('accepted', 'declined', 'none')
      .map((response) => [{ name: 'Mette Holm', address: 'mette.holm@aaloese.example', response }]),
  }),
);

const nth = fc.nat(50);

const edit: fc.Arbitrary<Happening> = fc.oneof(
  plan.map((planned) => what('adds', (mailbox) => void mailbox.add(planned))),
  fc
    .tuple(nth, change)
    .map(([at, change]) =>
      what('changes', (mailbox) => onOne(mailbox.singles, at, (id) => mailbox.change(id, change))),
    ),
  fc.tuple(nth, start).map(([at, start]) =>
    what('moves', (mailbox) =>
      onOne(mailbox.singles, at, (id) => {
        const planned = mailbox.singles.get(id)?.planned ?? aPlan();
        mailbox.change(id, onItsDay({ ...planned, start }));
      }),
    ),
  ),
  nth.map((at) => what('deletes', (mailbox) => onOne(mailbox.singles, at, (id) => mailbox.remove(id)))),
  nth.map((at) =>
    what('throws away', (mailbox) => onOne(mailbox.singles, at, (id) => mailbox.throwAway(id))),
  ),
);

const editOfSeries: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(
      plan,
      fc.record({ everyDays: fc.integer({ min: 1, max: 30 }), count: fc.integer({ min: 1, max: 6 }) }),
    )
    .map(([planned, pattern]) =>
      what('adds a series', (mailbox) => void mailbox.addSeries(planned, pattern)),
    ),
  fc
    .tuple(nth, change)
    .map(([at, change]) =>
      what('changes a series', (mailbox) =>
        onOne(mailbox.series, at, (id) => mailbox.changeSeries(id, change)),
      ),
    ),
  fc.tuple(nth, start).map(([at, start]) =>
    what('moves a series', (mailbox) =>
      onOne(mailbox.series, at, (id) => {
        const master = mailbox.series.get(id)?.master ?? aPlan();
        mailbox.changeSeries(id, { start: onItsDay({ ...master, start }).start });
      }),
    ),
  ),
  nth.map((at) =>
    what('deletes a series', (mailbox) => onOne(mailbox.series, at, (id) => mailbox.removeSeries(id))),
  ),
);

const editOfOccurrence: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(nth, fc.nat(5), fc.boolean(), change)
    .map(([at, index, isNew, change]) =>
      what('changes an occurrence', (mailbox) =>
        onOccurrence(mailbox, { at, index }, (id) => mailbox.changeOccurrence(id, index, change, isNew)),
      ),
    ),
  fc.tuple(nth, fc.nat(5), fc.boolean(), start).map(([at, index, isNew, start]) =>
    what('moves an occurrence', (mailbox) =>
      onOccurrence(mailbox, { at, index }, (id) => {
        const master = mailbox.series.get(id)?.master ?? aPlan();
        mailbox.changeOccurrence(id, index, { start: onItsDay({ ...master, start }).start }, isNew);
      }),
    ),
  ),
  fc
    .tuple(nth, fc.nat(5))
    .map(([at, index]) =>
      what('deletes an occurrence', (mailbox) =>
        onOccurrence(mailbox, { at, index }, (id) => mailbox.removeOccurrence(id, index)),
      ),
    ),
);

const times = fc.integer({ min: 1, max: 3 });

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...(Object.keys(answerFaults) as AnswerFaultName[])), times)
    .map(([name, times]) => aFault(name, (orders) => orders.answer(name, times))),
  fc
    .tuple(fc.constantFrom(...(Object.keys(losses) as LossName[])), times, fc.boolean())
    .map(([name, times, mid]) => aFault(name, (orders) => orders.loss(name, { times, mid }))),
  fc
    .tuple(fc.constantFrom(...roundFaults), times)
    .map(([name, times]) => aFault(name, (orders) => orders.round(name, times))),
);

const reading = fc
  .array(fault, { maxLength: 3, size: 'max' })
  .map((faults) => named(`reads, ${faults.map(({ name }) => name).join(', ')}`, { faults }));

/** A life of a mailbox, with readings now and then, on good days of Graph and on bad ones. */
export const arbitraryLife: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: edit },
    { weight: 2, arbitrary: editOfSeries },
    { weight: 4, arbitrary: editOfOccurrence },
    { weight: 4, arbitrary: reading },
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
);

function aFault(name: string, order: Fault['order']): Fault {
  return { name, order };
}

function what(name: string, edit: (mailbox: Mailbox) => void): Happening {
  return named(name, { edit });
}

/** Said by its name in a counterexample. */
function named<T extends Happening>(name: string, happening: T): T {
  return Object.assign(happening, { toString: () => name });
}

function onItsDay(planned: Planned): Planned {
  if (!planned.isAllDay) return planned;
  return { ...planned, start: `${planned.start.slice(0, 10)}T00:00:00.000Z`, minutes: 1440 };
}

/** One of those there are. */
function onOne(among: ReadonlyMap<string, unknown>, at: number, act: (id: string) => void): void {
  const id = [...among.keys()][at % Math.max(among.size, 1)];
  if (id !== undefined) act(id);
}

function onOccurrence(
  mailbox: Mailbox,
  { at, index }: { at: number; index: number },
  act: (id: string) => void,
): void {
  onOne(mailbox.series, at, (id) => {
    const series = mailbox.series.get(id);
    if (series && index < series.count && !series.deleted.has(index)) act(id);
  });
}
