import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDirectory } from '../../src/graph/directory.ts';
import { writeMime } from '../../src/graph/write-mime.ts';
import { type OutboxState, outboxRoom } from '../../src/playground/graph/outbox.ts';
import { aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { readMime } from '../support/read-mime.ts';

const mail = {
  ...{ id: 'notice-1', to: 'carl@firma.example', subject: 'Beslutning fra Direktionen: Blåbærgrød på Ærø' },
  ...{ text: 'Godkendt.\nMed æ, ø og å.', html: '<p>Godkendt.<br>Med æ, ø og å.</p>' },
};

async function anOutbox(mayUse: readonly string[] = [boardMailbox]) {
  const state: OutboxState = { mayUse, sent: [] };
  const around = await aGraph({ rooms: () => [outboxRoom(state)] });
  const { mail: send } = createDirectory(around.client, { catalogueId: null, manifestId: null });
  return { ...around, sent: state.sent, send: () => send(boardMailbox, mail) };
}

describe('an e-mail', () => {
  test('goes out from the board’s mailbox, plain and with markup, and answers itself to nobody', async () => {
    const { send, sent } = await anOutbox();
    await send();
    expect(sent.map(({ mailbox }) => mailbox)).toEqual([boardMailbox]);
    const { headers, subject, text, html } = readMime(sent[0]?.mime ?? '');
    expect({ subject, text, html }).toEqual({ subject: mail.subject, text: mail.text, html: mail.html });
    expect(headers).toMatchObject({
      ...{ from: `<${boardMailbox}>`, to: '<carl@firma.example>', 'auto-submitted': 'auto-generated' },
    });
  });

  test('bears the same id however often it is written', () => {
    const { headers } = readMime(writeMime(boardMailbox, mail));
    expect(headers['message-id']).toBe('<notice-1.moedeklar@aaloese.example>');
    expect(writeMime(boardMailbox, mail)).toBe(writeMime(boardMailbox, mail));
  });

  test('is no longer in any line than mail may be, and says what it was given, whatever that is', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(words, words, words, (subject, text, html) => {
        const read = readMime(writeMime(boardMailbox, { ...mail, subject, text, html }));
        const oneLine = (said: string) => said.replace(/\s+/g, ' ');
        const unix = (said: string) => said.replace(/\r?\n/g, '\n');
        expect([read.subject, read.text, read.html]).toEqual([oneLine(subject), unix(text), unix(html)]);
        expect(Math.max(...read.lines.map((line) => line.length))).toBeLessThanOrEqual(78);
        expect(Object.keys(read.headers)).toHaveLength(7);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an e-mail that did not go', () => {
  test('because the mailbox is not ours to send from says so', async () => {
    const { send, sent } = await anOutbox(['andre@aaloese.example']);
    expect(await failureOf(send())).toMatchObject({ reason: 'not-permitted', mayBeDone: false });
    expect(sent).toEqual([]);
  });

  test('because Graph was throttling is sent once it serves again', async () => {
    const { send, sent, graph } = await anOutbox();
    graph.orders.answer('throttled for two seconds');
    await send();
    expect(sent).toHaveLength(1);
  });

  test('because Graph throttles for long certainly did not go', async () => {
    const { send, graph } = await anOutbox();
    graph.orders.answer('throttled for an hour');
    expect(await failureOf(send())).toMatchObject({ reason: 'busy', mayBeDone: false, retryAfter: 3600 });
  });

  test.each([
    'connection cut',
    'connection cut in the body',
    'unavailable for two seconds',
    'gateway answers in HTML',
  ] as const)('as far as anybody knows may have gone, and is sent no second time: %s', async (fault) => {
    const { send, graph } = await anOutbox();
    graph.orders.answer(fault);
    expect(await failureOf(send())).toMatchObject({ mayBeDone: true });
    expect(graph.asked).toHaveLength(1);
  });
});
