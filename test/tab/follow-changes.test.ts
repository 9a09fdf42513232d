import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEventReader, type ServerEvent } from '../../src/tab/client/event-lines.ts';
import { followChanges } from '../../src/tab/client/follow-changes.ts';
import { takeChange } from '../../src/tab/client/take-change.ts';

const text = ':\n\nid: 6\n\nid: 7\nevent: changed\ndata: {"a":1}\n\ndata: one\ndata: two\r\n\r\n';
const events: ServerEvent[] = [
  { id: '6', event: 'message', data: '' },
  { id: '7', event: 'changed', data: '{"a":1}' },
  { id: null, event: 'message', data: 'one\ntwo' },
];

describe('what others change', () => {
  test('is read the same, wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 5 }), (cuts) => {
        const read = createEventReader();
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const found = at.slice(1).flatMap((end, index) => read(text.slice(at[index], end)));
        expect(found).toEqual(events);
      }),
      { numRuns: 60 },
    );
  });

  test('is followed through breaks from behind the last event, ever less often while nothing answers', async () => {
    const heard: string[] = [];
    const asked: (string | null)[] = [];
    const waits: number[] = [];
    const said: boolean[] = [];
    const answers = [() => stream(text), fail, fail, () => stream('id: 9\ndata: x\n\n')];
    await new Promise<void>((done) => {
      const stop = followChanges({
        async listen(lastSeen) {
          asked.push(lastSeen);
          const answer = answers.shift();
          if (answer) return answer();
          stop();
          done();
          return fail();
        },
        take: ({ data }) => heard.push(data),
        connected: (isConnected) => void said.push(isConnected),
        pause: async (milliseconds) => void waits.push(milliseconds),
      });
    });

    expect(asked).toEqual([null, '7', '7', '7', '9']);
    expect(heard).toEqual(['', '{"a":1}', 'one\ntwo', 'x']);
    expect(waits).toEqual([1000, 2000, 4000, 1000]);
    // One break is not spoken of, a second one is.
    expect(said).toEqual([true, false, true]);
  });
});

function stream(said: string): Response {
  return new Response(said);
}

function fail(): never {
  throw new Error('no connection');
}

describe('an event', () => {
  const page = [
    '/api/v1/me/meetings?when=coming',
    '/api/v1/boards/b1',
    '/api/v1/meetings/m1/items/i1',
    '/api/v1/meetings/m2',
  ];
  const staleAt = async (event: string, data: string) => {
    const found: string[] = [];
    const stale = async (isStale: (address: string) => boolean) => {
      found.push(...page.filter(isStale));
      return true;
    };
    await takeChange({ stale }, { id: '1', event, data });
    return found;
  };

  test('makes stale what lies below the meeting and its board, and the reader’s own', async () => {
    expect(await staleAt('changed', '{"boardId":"b1","meetingId":"m1"}')).toEqual(page.slice(0, 3));
    expect(await staleAt('changed', '{"boardId":"b1","meetingId":null}')).toEqual(page.slice(0, 2));
  });

  test('makes everything stale where too much was missed, and nothing where it only says from where', async () => {
    expect(await staleAt('reload', '{}')).toEqual(page);
    expect(await staleAt('message', '')).toEqual([]);
  });
});
