import { describe, expect, test } from '@jest/globals';
import { joinUrl } from '../../src/playground/graph/raw-events.ts';
import { type AGraph, aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

const note = {
  link: 'https://teams.microsoft.com/l/message/19%3Ac%40thread.tacv2/1700?tenantId=t',
  text: 'Mødeklar: Åbn dagsordenen i Teams',
};
const block = `<div id="moedeklar-agenda"><a href="${note.link}">${note.text}</a></div>`;
const blob = `<div class="me-email-text"><a href="${joinUrl}">Deltag nu</a><!-- teams --></div>`;
const html = `<html><head>\r\n</head><body>\r\n<p>Husk   kage</p>${blob}</body></html>\r\n`;

function patches({ graph }: AGraph) {
  return graph.asked.filter(({ method }) => method === 'PATCH');
}

/** What was sent as the event's text. */
function sent(a: AGraph): string {
  return JSON.parse(patches(a).at(-1)?.body ?? '').body.content;
}

describe('the agenda in an event', () => {
  test('is written into its HTML, everything else byte for byte as it was', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({
      kind: 'written',
      event: { joinUrl },
    });
    expect(sent(a)).toBe(html.replace('<body>', `<body>${block}`));
    expect(JSON.parse(patches(a)[0]?.body ?? '')).toEqual({
      body: { contentType: 'html', content: sent(a) },
    });
    expect(
      a.graph.asked.every(({ headers }) => headers.prefer?.includes('outlook.body-content-type="html"')),
    ).toBe(true);
    expect(patches(a)[0]?.headers['if-match']).toBe('W/"1"');
  });

  test('a second time sends nothing: every change mails the whole board', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    await a.calendar.note(boardMailbox, id, note);
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'stands' });
    expect(patches(a)).toHaveLength(1);
  });

  test('in other words sends nothing as long as it leads there', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html: html.replace('<body>', `<body>${block}`) }));
    const inEnglish = { ...note, text: 'Mødeklar: Open the agenda in Teams' };
    expect(await a.calendar.note(boardMailbox, id, inEnglish)).toMatchObject({ kind: 'stands' });
    expect(patches(a)).toEqual([]);
  });

  test('is replaced by another link, and taken out again', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    const clean = html.replace('<!-- teams -->', '');
    await a.calendar.note(boardMailbox, id, note);
    await a.calendar.note(boardMailbox, id, { ...note, link: note.link.replace('1700', '1800') });
    expect(sent(a)).toBe(clean.replace('<body>', `<body>${block.replace('1700', '1800')}`));
    expect(await a.calendar.note(boardMailbox, id, null)).toMatchObject({ kind: 'written' });
    expect(sent(a)).toBe(clean);
    expect(await a.calendar.note(boardMailbox, id, null)).toMatchObject({ kind: 'stands' });
    expect(patches(a)).toHaveLength(3);
  });

  test('is written into an event without any text', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'written' });
  });

  test('is written upon what somebody else wrote at the same moment', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    const theirs = html.replace('kage', 'kage og frugt');
    a.graph.orders.beforeWriting(() => a.mailbox.change(id, { html: theirs }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'written' });
    expect(patches(a).map(({ status }) => status)).toEqual([412, 200]);
    expect(sent(a)).toBe(theirs.replace('<body>', `<body>${block}`));
  });

  test('whose answer was lost is written once', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    a.graph.orders.writing('answer lost');
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'stands' });
    expect(a.mailbox.edits).toHaveLength(2);
  });

  test('is not written where somebody else called the meeting: nobody would see it', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html, isOrganizer: false }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'stands' });
    expect(patches(a)).toEqual([]);
  });

  test('of one event of a series is written there alone', async () => {
    const a = await aGraph();
    const series = a.mailbox.addSeries(aPlan({ html }), { everyDays: 7, count: 2 });
    const [first, second] = a.mailbox.ofSeries(series);
    expect(await a.calendar.note(boardMailbox, first?.id ?? '', note)).toMatchObject({ kind: 'written' });
    expect(a.mailbox.find(second?.id ?? '')?.html).toBe(html);
  });
});

describe('what became of the event', () => {
  test('is told where the text came back otherwise than it was sent', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    a.graph.orders.afterWriting(() => a.mailbox.change(id, { html: block }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'damaged' });
  });

  test('is told where our line was not kept', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    a.graph.orders.afterWriting(() => a.mailbox.change(id, { html }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({ kind: 'damaged' });
  });

  test('is told where it is no online meeting any more', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ html }));
    a.graph.orders.afterWriting(() => a.mailbox.change(id, { isOnline: false }));
    expect(await a.calendar.note(boardMailbox, id, note)).toMatchObject({
      kind: 'damaged',
      event: { joinUrl: null },
    });
  });

  test('is told where it is gone', async () => {
    const { calendar } = await aGraph();
    expect(await calendar.note(boardMailbox, 'AAMkNone=', note)).toEqual({ kind: 'gone' });
  });

  test('is told where we may only read', async () => {
    const { graph, calendar, mailbox } = await aGraph();
    const id = mailbox.add(aPlan({ html }));
    graph.orders.writing('access denied');
    expect((await failureOf(calendar.note(boardMailbox, id, note))).reason).toBe('not-permitted');
  });
});
