import { describe, expect, test } from '@jest/globals';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { fiveEvents } from './five-events.ts';

describe('finding one event', () => {
  test('asks for it by its id, whatever stands in that', async () => {
    const { graph, calendar } = await aGraph();
    await calendar.find(boardMailbox, 'AA/+b==?x#y').catch(() => {});

    expect(graph.asked[0]?.path).toBe(`/v1.0/users/${boardMailbox}/events/AA/+b==?x#y`);
  });

  test.each([
    ['ErrorItemNotFound', { error: { code: 'ErrorItemNotFound' } }],
    ['itemNotFound in other letters', { error: { code: 'itemNotFound' } }],
  ])('finds nothing where Graph says that there is none: %s', async (_, body) => {
    const { graph, calendar } = await aGraph();
    graph.answerNext({ status: 404, body });

    expect(await calendar.find(boardMailbox, 'gone')).toBeNull();
  });

  test.each([
    ['the mailbox is not there', { error: { code: 'ErrorInvalidUser' } }],
    ['the mailbox is nowhere to be discovered', { error: { code: 'ResourceNotFound' } }],
    ['a gateway has lost its way', '<html>404</html>'],
    ['nobody says why', ''],
  ])('does not take an event for gone where %s', async (_, body) => {
    const { graph, calendar } = await aGraph();
    graph.answerNext({ status: 404, body });

    expect(await failureOf(calendar.find(boardMailbox, 'there'))).toMatchObject({ reason: 'not-found' });
  });

  test('does not find one that lies in the bin, though Graph has it by its id', async () => {
    const { calendar, mailbox } = await aGraph();
    const [id, other] = [
      mailbox.add(aPlan()),
      mailbox.add(aPlan({ isAllDay: true, start: '2026-12-02T00:00:00.000Z', minutes: 1440 })),
    ];
    mailbox.throwAway(id);

    expect([await calendar.find(boardMailbox, id), (await calendar.find(boardMailbox, other))?.id]).toEqual([
      null,
      other,
    ]);
  });

  test.each([400, 404, 501])(
    'finds it where Graph does not say what stands in the calendar: %d',
    async (status) => {
      const { graph, calendar, mailbox } = await aGraph();
      const id = mailbox.add(aPlan());
      const standing = mailbox.find(id);
      if (standing) graph.answerNext({ status: 200, body: rawEvent(standing) });
      graph.answerNext({ status, body: '' });

      expect((await calendar.find(boardMailbox, id))?.id).toBe(id);
    },
  );

  test('never asks more than one thing of a mailbox at a time', async () => {
    const { graph, calendar, ids } = await fiveEvents();

    await Promise.all([...ids, ...ids].map((id) => calendar.find(boardMailbox, id)));

    expect([graph.asked.length, graph.mostAtOnce()]).toEqual([20, 1]);
  });

  test('may ask up to four where that is wished, and is not throttled', async () => {
    const { graph, calendar, mailbox } = await aGraph({ atOnce: 9 });
    const id = mailbox.add(aPlan());
    graph.holdUntil(4);

    await Promise.all(Array.from({ length: 20 }, () => calendar.find(boardMailbox, id)));

    expect(graph.mostAtOnce()).toBe(4);
    expect(graph.asked.every(({ status }) => status === 200)).toBe(true);
  });
});
