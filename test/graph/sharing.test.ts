import { describe, expect, test } from '@jest/globals';
import { aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

describe('a mailbox that other processes ask as well', () => {
  test('is asked only with a place of its own, which is given back whatever came of it', async () => {
    const places: string[] = [];
    const { graph, calendar, mailbox, pauses } = await aGraph({
      takePlace: async (name) => {
        places.push(name);
        if (places.length < 3) return null;
        return async () => void places.push(`left with ${graph.asked.length} asked`);
      },
    });
    const id = mailbox.add(aPlan());
    graph.answerNext({ status: 403, body: '' });

    await calendar.find(boardMailbox.toUpperCase(), id).catch(() => {});

    expect(places).toEqual([boardMailbox, boardMailbox, boardMailbox, 'left with 1 asked']);
    expect(pauses).toEqual([200, 200]);
  });

  test('is left to the queue where there is none within a minute, or nobody can say', async () => {
    const none = await aGraph({ takePlace: async () => null });
    const unknown = await aGraph({ takePlace: () => Promise.reject(new Error('no database')) });

    for (const { graph, calendar } of [none, unknown]) {
      expect(await failureOf(calendar.find(boardMailbox, 'there'))).toMatchObject({ reason: 'busy' });
      expect(graph.asked).toEqual([]);
    }
  });

  test('is the only one that takes any', async () => {
    const { graph, client } = await aGraph({ takePlace: () => Promise.reject(new Error('asked')) });
    await client.ask({ mailbox: null, path: '/subscriptions' });
    expect(graph.asked).toHaveLength(1);
  });
});
