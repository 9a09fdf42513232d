import { describe, expect, test } from '@jest/globals';
import { closeItem } from '../../src/actions/close-item.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { waitingFor } from '../../src/actions/load-proposals.ts';
import { placeItems } from '../../src/actions/move-item.ts';
import { remindOfConditions } from '../../src/actions/remind-of-conditions.ts';
import { changeCondition, reportOnCondition } from '../../src/actions/report-condition.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { ConditionState } from '../../src/domain/condition.ts';
import type { Day } from '../../src/domain/day.ts';
import type { ConditionId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const day = 24 * 3_600_000;
const secretary = by(people.secretary);
const chief = by(people.chief);
const text = 'Direktionen godkender stien under forudsætning af, at tilskuddet bevilges senest 1. december.';

/** Item 2 decided on a condition that unit CFE sees to. */
async function aConditional() {
  const world = await aScene();
  await decide(world, { number: 2 }, { text, outcome: 'approved', recipients: [people.chief] });
  await world.runJobs();
  world.sent.length = 0;
  const id = conditionsIn(world)[0]?.id ?? ('' as ConditionId);
  const report = (state: ConditionState, who = chief, said: string | null = null) =>
    reportOnCondition(world, who, { boardId, conditionId: id, state, text: said });
  return { world, id, report };
}

const conditionsIn = (world: World) => [...world.store.everything(tenant).conditions.values()];
const waiting = async (world: World) => {
  const here = { board: aBoard(), now: world.now() };
  const me = readerFor(here.board, people.secretary, '2026-11-24' as Day);
  const views = await world.store.read(tenant, (db) => waitingFor(db, here, me));
  return views.filter(({ itemId }) => itemId === items.open.id);
};
const said = async (world: World) => {
  await world.runJobs();
  return world.sent.splice(0).map(({ where, message }) => [where, textIn(message)]);
};

describe('a decision with a condition', () => {
  test('keeps it as it was read out of the text, with its unit and its day', async () => {
    const { world } = await aConditional();
    expect(conditionsIn(world)).toMatchObject([
      { text: 'tilskuddet bevilges senest 1. december', unit: 'CFE', due: '2026-12-01', reports: [] },
    ]);
  });

  test('corrected, keeps what was said of a condition that stays, and drops one that is gone', async () => {
    const { world, id, report } = await aConditional();
    await report('fulfilled');
    await decide(world, { number: 2 }, { text: `Rettet. ${text}`, outcome: 'approved' });
    expect(conditionsIn(world)).toMatchObject([{ id, reports: [{ state: 'fulfilled' }] }]);
    await decide(world, { number: 2 }, { text: 'Godkendt.', outcome: 'approved' });
    expect(conditionsIn(world)).toEqual([]);
  });
});

describe('reporting on a condition', () => {
  test('that it lapsed brings the item back to the waiting list with the reason, and tells the secretary', async () => {
    const { world, report } = await aConditional();
    expect(await waiting(world)).toEqual([]);
    await report('lapsed', chief, 'Puljen var tom');
    expect(await waiting(world)).toMatchObject([{ lapsed: ['tilskuddet bevilges senest 1. december'] }]);
    expect(await said(world)).toEqual([
      [
        'chat-secretary',
        'Carl Fisk melder betingelsen for Punkt 2: Ny cykelsti bortfaldet: tilskuddet bevilges senest 1. december – Puljen var tom. Punktet er kommet på ventelisten (/venteliste).',
      ],
    ]);
    await placeItems(world, secretary, { boardId, itemIds: [items.open.id], to: { id: meetingIds.later } });
    expect(await waiting(world)).toEqual([]);
  });

  test('that it was fulfilled leaves the item where it is; twice at once it is said once', async () => {
    const { world, report } = await aConditional();
    const twice = await Promise.allSettled([report('fulfilled'), report('fulfilled')]);
    expect(twice.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => report('fulfilled'))).toBe('condition-already');
    expect(conditionsIn(world)[0]?.reports).toHaveLength(1);
    expect(await waiting(world)).toEqual([]);
  });

  test('is taken back by /fortryd, and opened again by the secretary alone', async () => {
    const { world, report } = await aConditional();
    await report('lapsed');
    await undoChange(world, chief, boardId);
    expect([await waiting(world), conditionsIn(world)[0]?.reports]).toEqual([[], []]);
    await report('lapsed');
    expect(await refusalOf(world, () => report('open'))).toBe('not-allowed');
    await report('open', secretary);
    expect(await waiting(world)).toEqual([]);
  });

  test('is for its unit’s chief and the secretary alone, and not for whom the item is kept from', async () => {
    const { world, report } = await aConditional();
    expect(await refusalOf(world, () => report('fulfilled', by(people.chief2)))).toBe('condition-not-yours');
    for (const who of [people.director, people.guest, people.stranger])
      expect(await refusalOf(world, () => report('fulfilled', by(who)))).toBe('not-allowed');
    await disqualifyPerson(world, secretary, {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 2 }, person: 'Carl Fisk' },
    });
    expect(await refusalOf(world, () => report('fulfilled'))).toBe('condition-not-yours');
  });

  test('is refused from a card made before something else was said', async () => {
    const { world, id, report } = await aConditional();
    await report('fulfilled');
    await report('open', secretary);
    const old = { boardId, conditionId: id, state: 'lapsed' as const, text: null, version: 0 };
    expect(await refusalOf(world, () => reportOnCondition(world, chief, old))).toBe('outdated');
  });

  test('tells nobody who may no longer see the item', async () => {
    const { world, report } = await aConditional();
    await closeItem(world, secretary, {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 2 }, reason: null },
    });
    expect(await refusalOf(world, () => report('fulfilled'))).toBe('condition-not-yours');
  });
});

describe('the day of a condition', () => {
  const remind = async (world: World) => {
    await remindOfConditions(world);
    return said(world);
  };

  test('is told of its chief some working days before, and of the secretary once it has passed, each once', async () => {
    const { world } = await aConditional();
    world.pass(6 * day);
    expect(await remind(world)).toEqual([]);
    // Thursday 26 November, three working days before Tuesday 1 December.
    world.pass(3 * day);
    const before = await remind(world);
    expect(before).toMatchObject([
      ['chat-chief-cfe', expect.stringMatching(/En betingelse nærmer sig sin dag[\s\S]*tilskuddet bevilges/)],
    ]);
    expect(await remind(world)).toEqual([]);
    world.pass(6 * day);
    expect(await remind(world)).toMatchObject([
      ['chat-secretary', expect.stringContaining('dagen er passeret: Blev den opfyldt?')],
    ]);
    expect(await waiting(world)).toEqual([]);
    world.pass(day);
    expect(await remind(world)).toEqual([]);
  });

  test('can be moved, and then somebody is reminded anew; nobody of one that is settled', async () => {
    const { world, id, report } = await aConditional();
    world.pass(9 * day);
    await remind(world);
    await changeCondition(world, secretary, {
      boardId,
      conditionId: id,
      change: { due: '2026-12-15' as Day },
    });
    expect(await remind(world)).toEqual([]);
    world.pass(14 * day);
    expect(await remind(world)).toMatchObject([['chat-chief-cfe', expect.anything()]]);
    await report('fulfilled', secretary);
    world.pass(14 * day);
    expect(await remind(world)).toEqual([]);
  });

  test('is told of the chief of the unit that was said to see to it', async () => {
    const { world, id } = await aConditional();
    const unit = { boardId, conditionId: id, change: { unit: 'ctm' } };
    expect((await changeCondition(world, secretary, unit)).unit).toBe('CTM');
    world.pass(9 * day);
    expect(await remind(world)).toMatchObject([['chat-chief-ctm', expect.anything()]]);
  });
});
