import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aBoard, aMember, people } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { addOtherBoard, arrange, boardId, canaries, items, meetingIds, other } from '../../support/scene.ts';
import { table } from './press-table.ts';

const strange: readonly unknown[] = [
  ...[null, 0, -1, true, '', ' ', [], {}, ['item-open'], { id: 'item-open' }, 'nowhere', 'x'.repeat(100_000)],
  ...['../../etc/passwd', "' or 1=1 --", '<script>', 'item-open\u0000', '\ud800', Number.NaN, '1e400'],
];

describe('data that no card of ours sends', () => {
  test.each(table)(
    '$how $verb with any one part strange is answered, and no mistake is logged',
    async (row) => {
      const { world, ids } = await aBusyScene();
      const chat = aChat(world);
      for (const part of Object.keys(row.data(ids))) {
        for (const value of strange) {
          const data = { ...row.data(ids), [part]: value };
          const { status, text } = await chat[row.how](people.secretary, row.verb, data);
          expect([status, text === '']).toEqual([200, false]);
        }
      }
      expect(chat.logged).toEqual([]);
    },
  );

  test.each(table)('$how $verb with nothing at all changes nothing', async ({ how, verb }) => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const before = traceOf(world);
    for (const data of [{}, { meetingId: null, itemId: null }, { meetingId: [], itemId: {} }]) {
      expect((await chat[how](people.secretary, verb, data)).status).toBe(200);
    }
    expect(traceOf(world)).toEqual(before);
    expect(chat.logged).toEqual([]);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', '', 'item.explode'])(
    'a verb “%s” that there is not is answered as outdated',
    async (verb) => {
      const { world } = await aBusyScene();
      const chat = aChat(world);
      const data = { meetingId: meetingIds.next, itemId: items.open.id };
      for (const how of ['presses', 'opens', 'sends'] as const) {
        expect((await chat[how](people.secretary, verb, data)).text).toContain('Kortet var forældet');
      }
      expect(chat.logged).toEqual([]);
    },
  );

  test('of any shape is answered', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const anId = fc.constantFrom(
      ...Object.values(items).map((item) => item.id),
      ...Object.values(meetingIds),
    );
    const names = [
      'meetingId',
      'itemId',
      'draftId',
      'version',
      'note',
      'reaction',
      'order.1.text',
      'page',
      'units',
    ];
    const data = fc.dictionary(fc.constantFrom(...names), fc.oneof(anId, fc.jsonValue()), { maxKeys: 6 });
    const verb = fc.constantFrom(...table.map((row) => row.verb));
    await fc.assert(
      fc.asyncProperty(verb, fc.constantFrom('presses', 'opens', 'sends'), data, async (name, how, sent) => {
        expect((await chat[how](people.director, name, sent)).status).toBe(200);
        expect(chat.logged).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('an order of any shape is answered', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    for (const value of strange) {
      const order = { 'order.1.text': value, 'order.1.unit': value, 'order.1.due': value };
      const data = {
        meetingId: meetingIds.next,
        itemId: items.bridge.id,
        decisionText: 'Godkendt.',
        ...order,
      };
      expect((await chat.sends(people.secretary, 'decision.review', data)).status).toBe(200);
    }
    expect(chat.logged).toEqual([]);
  });
});

describe('things of another board', () => {
  /** Whoever presses is secretary here, and no more than a guest there. */
  async function twoBoards() {
    const { world, ids } = await aBusyScene();
    await addOtherBoard(world, [aMember('chair'), aMember('guest', { personId: people.secretary })]);
    await arrange(world, async (tx) => {
      const draft = await tx.drafts.get(ids.draftId);
      const elsewhere = { meetingId: other.meetingId, itemId: other.item.id, text: 'andetstedsbeslutning' };
      if (draft) await tx.drafts.save({ ...draft, ...elsewhere, id: 'draft-elsewhere' as typeof draft.id });
      const question = await tx.questions.get(ids.questionId);
      if (question) {
        const text = 'andetstedsspørgsmål';
        await tx.questions.save({
          ...question,
          ...elsewhere,
          text,
          id: 'question-elsewhere' as typeof question.id,
        });
      }
    });
    return { world, ids, chat: aChat(world) };
  }
  const theirs: Readonly<Record<string, readonly string[]>> = {
    boardId: [other.boardId],
    itemId: [other.item.id, other.proposal.id],
    meetingId: [other.meetingId],
    toMeeting: [other.meetingId],
    wishedMeeting: [other.meetingId],
    draftId: ['draft-elsewhere'],
    questionId: ['question-elsewhere'],
  };

  test.each(table)('$how $verb neither opens nor changes them', async (row) => {
    const { world, ids, chat } = await twoBoards();
    const before = world.store.everything('tenant-1' as never);
    const data: Record<string, unknown> = { ...row.data(ids) };
    const parts = Object.keys(theirs);
    for (const part of parts) {
      for (const id of theirs[part] ?? []) {
        for (const rest of [
          data,
          { ...data, meetingId: meetingIds.next },
          { ...data, meetingId: other.meetingId },
        ]) {
          const { text } = await chat[row.how](people.secretary, row.verb, { ...rest, [part]: id });
          expect(text).not.toMatch(/andetsteds|andetforslag/);
        }
      }
    }
    const after = world.store.everything('tenant-1' as never);
    for (const id of [other.item.id, other.proposal.id])
      expect(after.items.get(id)).toEqual(before.items.get(id));
    expect(after.meetings.get(other.meetingId)).toEqual(before.meetings.get(other.meetingId));
    expect([...after.decisions.values()].filter((one) => one.itemId === other.item.id)).toEqual([]);
    expect(chat.logged).toEqual([]);
  });
});

describe('things of another tenant', () => {
  test.each(table)('$how $verb finds nothing there', async ({ how, verb, data }) => {
    const { world, ids } = await aBusyScene();
    const board = aBoard({ tenantId: 'tenant-2' as never, id: 'board-9' as never });
    await world.store.transaction(
      { tenantId: board.tenantId, by: 'operator', what: 'lay-out', from: 'test' },
      async (tx) => tx.boards.save({ ...board, channel: null }),
    );
    const before = traceOf(world);
    const chat = aChat(world);
    const { status, text } = await chat[how](people.secretary, verb, data(ids), { tenant: 'tenant-2' });
    expect(status).toBe(200);
    expect(text).not.toMatch(/cykelsti|Ny bro|AdaptiveCard/);
    expect(canaries.filter((word) => text.includes(word))).toEqual([]);
    expect(traceOf(world)).toEqual(before);
    expect(chat.logged).toEqual([]);
  });
});

test('a draft of another item is not filled into this one’s form', async () => {
  const { world, ids } = await aBusyScene();
  await arrange(world, async (tx) => {
    const draft = await tx.drafts.get(ids.draftId);
    if (draft) await tx.drafts.save({ ...draft, text: 'Aftrædelsen godkendes.' });
  });
  const data = { meetingId: meetingIds.next, itemId: items.closed.id, draftId: ids.draftId };
  const { text } = await aChat(world).opens(people.secretary, 'item.decide', data);
  expect(text).toContain('decision.review');
  expect(text).not.toContain('Aftrædelsen');
  expect(boardId).toBe(aBoard().id);
});
