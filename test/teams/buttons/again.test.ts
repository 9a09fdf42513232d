import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { items, meetingIds } from '../../support/scene.ts';
import { sceneFor } from './press-row.ts';
import { table } from './press-table.ts';

const acts = table.filter(({ verb, how }) => how !== 'opens' && !/refresh|open|review/.test(verb));
const doerOf = (may: string) =>
  may[0] === 'y' ? people.secretary : may[1] === 'y' ? people.chair : people.chief;
const onBridge = { meetingId: meetingIds.next, itemId: items.bridge.id, version: 1 };

describe('what Teams delivers again', () => {
  test.each(acts)('$how $verb is done once, and answered with how things stand', async (row) => {
    const { verb, how, data, may } = row;
    const { world, ids } = await sceneFor(row);
    const chat = aChat(world);
    await chat[how](doerOf(may), verb, data(ids));
    const after = traceOf(world);
    const again = await chat.delivers(chat.last());
    expect(again.status).toBe(200);
    expect(again.text).not.toMatch(/Intet er ændret|Noget gik galt/);
    // A dialog that was sent is closed by an answer without words.
    if (how === 'presses' && verb !== 'board.save') expect(again.body).toMatchObject({ statusCode: 200 });
    expect({ ...traceOf(world), sent: after.sent }).toEqual(after);
    expect(chat.logged).toEqual([]);
  });

  test.each(acts)('$how $verb twice at the same moment is done once', async (row) => {
    const { verb, how, data, may } = row;
    const { world, ids } = await sceneFor(row);
    const chat = aChat(world);
    const twin = await sceneFor(row);
    await aChat(twin.world)[how](doerOf(may), verb, data(twin.ids));
    const first = chat[how](doerOf(may), verb, data(ids));
    const second = chat.delivers(chat.last());
    const done = await Promise.all([first, second]);
    expect(done.map(({ status }) => status)).toEqual([200, 200]);
    const [once, twice] = [traceOf(twin.world).kept, traceOf(world).kept];
    expect([twice.decisions.size, twice.questions.size, twice.notices.size, twice.items.size]).toEqual([
      once.decisions.size,
      once.questions.size,
      once.notices.size,
      once.items.size,
    ]);
    expect(twice.records.length).toBe(once.records.length);
    expect(chat.logged).toEqual([]);
  });

  test('a message is answered once', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    await chat.types(people.secretary, '/nyt punkt Ny havn');
    const again = await chat.delivers(chat.last());
    expect([again.status, again.heard]).toEqual([200, []]);
    const titles = [...world.store.everything(tenant).items.values()].map((item) => item.text.title);
    expect(titles.filter((title) => title === 'Ny havn')).toHaveLength(1);
  });

  test('a message whose first answer was lost with its process is done after a while', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    await chat.types(people.secretary, '/hjælp');
    const typed = chat.last();
    expect((await chat.delivers(typed)).heard).toEqual([]);
    world.pass(20_001);
    expect((await chat.delivers(typed)).text).toContain('Det kan du gøre her');
  });

  test('a refused press is not said to have been done', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const decided = { meetingId: meetingIds.next, itemId: items.open.id, version: 1 };
    const first = await chat.presses(people.secretary, 'item.withdraw', decided);
    expect(first.text).toContain('truffet beslutning');
    const again = await chat.delivers(chat.last());
    expect(again.text).not.toMatch(/allerede gjort|trukket af dagsordenen/);
  });
});

describe('a card made before something happened', () => {
  test('does not publish what its reader has not seen, and shows the agenda as it is, saying why', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const card = { meetingId: meetingIds.later, version: 1 };
    await chat.types(people.secretary, '/nyt punkt Ny havn til 8. december');
    const before = traceOf(world);
    const { text } = await chat.presses(people.chair, 'agenda.publish', card);
    expect(text).toMatch(/Kortet var forældet[\s\S]*Ny havn/);
    expect(traceOf(world)).toEqual(before);
  });

  test('does not overwrite an item that was edited since, and shows the form as it is now', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    await chat.sends(people.chair, 'item.save', { ...onBridge, title: 'Ny bro ved havnen' });
    const before = traceOf(world);
    const { text } = await chat.sends(people.secretary, 'item.save', { ...onBridge, title: 'Gammel bro' });
    expect(text).toMatch(/Kortet var forældet[\s\S]*Ny bro ved havnen/);
    expect(text).not.toContain('Gammel bro');
    expect(traceOf(world)).toEqual(before);
  });

  test('does not reopen an item that was closed again since', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const card = { meetingId: meetingIds.next, itemId: items.closed.id, version: 1 };
    await chat.presses(people.secretary, 'item.reopen', card);
    await chat.types(people.secretary, '/luk 3 alligevel');
    const { text } = await chat.presses(people.chair, 'item.reopen', card, { in: 'channel' });
    expect(text).toContain('Kortet var forældet');
    expect(world.store.everything(tenant).items.get(items.closed.id)?.closed).not.toBeNull();
  });

  test('does not accept a proposal that was changed since, and shows it as it is now', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const card = { itemId: items.proposed.id, version: 1 };
    await chat.sends(people.chief, 'item.save', { ...card, title: 'Et andet forslag' });
    const { text } = await chat.presses(people.secretary, 'proposal.accept', { ...card, meetingId: null });
    expect(text).toMatch(/Et andet forslag[\s\S]*Kortet var forældet/);
    expect(world.store.everything(tenant).items.get(items.proposed.id)?.state).toBe('proposed');
  });

  test('does not confirm a decision twice: whoever comes second sees the decision, and why', async () => {
    const { world, ids } = await aBusyScene();
    const chat = aChat(world);
    const card = { ...onBridge, draftId: ids.draftId };
    await chat.presses(people.secretary, 'decision.confirm', card, { in: 'channel' });
    const before = traceOf(world);
    const { text } = await chat.presses(people.chair, 'decision.confirm', card, { in: 'channel' });
    expect(text).toMatch(/allerede gemt eller erstattet af en nyere[\s\S]*Beslutning 24\. november 2026/);
    expect(traceOf(world)).toEqual(before);
  });

  test('a director who presses “Bekræft” in the channel is told that it is not theirs to confirm', async () => {
    const { world, ids } = await aBusyScene();
    const card = { ...onBridge, draftId: ids.draftId };
    const { text } = await aChat(world).presses(people.director, 'decision.confirm', card, { in: 'channel' });
    expect(text).toMatch(/Kun sekretæren og formanden kan registrere beslutninger[\s\S]*Ny bro/);
  });

  test('opens the agenda where its item is gone', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    await chat.presses(people.secretary, 'item.withdraw', onBridge);
    const { text } = await chat.presses(people.director, 'item.open', onBridge, { in: 'channel' });
    expect(text).toContain('Dagsorden tirsdag den 24. november 2026');
    expect(text).not.toContain('Ny bro');
  });
});
