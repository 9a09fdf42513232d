import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../../../src/errors.ts';
import { people, tenant } from '../../support/builders.ts';
import { elementsIn, textsIn } from '../../support/card-nodes.ts';
import { type Answer, aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { anAcceptedProposal } from '../../support/held.ts';
import { traceOf } from '../../support/refused.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const proposed = items.proposed.id;
const kept = (world: World, id: string = proposed) => world.store.everything(tenant).items.get(id);
const newest = (world: World) => [...world.store.everything(tenant).items.values()].at(-1);
const day = 24 * 3_600_000;
const cardIn = ({ heard, body }: Answer) => heard.at(-1)?.card ?? body;

describe('/foreslå', () => {
  test('says for which meeting it was sent and when its deadline is', async () => {
    const { text } = await aChat(await aScene()).types(people.chief, '/foreslå Skovens veje 10 min');
    expect(text.split('\n')).toEqual([
      'Forslaget er sendt til sekretæren med ønske om mødet tirsdag den 24. november 2026. Du får besked, når der er taget stilling.',
      'Fristen for forslag til mødet tirsdag den 24. november 2026 er tirsdag 17. november.',
      'Titel: Skovens veje',
      'Tid: 10 minutter',
    ]);
  });

  test('after the deadline is taken and marked, for the proposer and for the secretary', async () => {
    const world = await aScene();
    const chat = aChat(world);
    world.pass(day);
    const { text } = await chat.types(people.chief, '/foreslå Skovens veje');
    expect(text).toContain('var tirsdag 17. november. Forslaget mærkes “efter fristen”');
    const { text: list } = await chat.types(people.secretary, '/forslag');
    expect(list).toMatch(/Skovens veje[\s\S]*frist tirsdag 17\. november · efter fristen/);
    expect(list.match(/efter fristen/g)).toHaveLength(1);
    for (const [who, number] of [
      [people.secretary, 2],
      [people.chief, 1],
    ] as const)
      expect((await chat.types(who, `/forslag ${number}`)).text).toContain(
        '⚠ Efter fristen tirsdag 17. november',
      );
  });

  test('where no meeting is planned is for none', async () => {
    const world = await aScene();
    world.pass(60 * day);
    const { text } = await aChat(world).types(people.chief, '/foreslå Skovens veje');
    expect(text).toMatch(/^Forslaget er sendt til sekretæren\. Du får besked/);
    expect(newest(world)?.proposal?.wishedMeeting).toBeNull();
  });

  test('alone gives the form in the personal chat, with the meetings to come and their deadlines', async () => {
    const form = await aChat(await aScene()).types(people.chief, '/foreslå');
    expect(fieldsIn(form)).toMatchObject({ wishedMeeting: meetingIds.next, attachments: '', minutes: '' });
    const [wish] = elementsIn(cardIn(form), 'Input.ChoiceSet');
    expect(wish?.choices).toEqual([
      { title: 'tirsdag 24. november · frist tirsdag 17. november', value: meetingIds.next },
      { title: 'tirsdag 8. december · frist tirsdag 1. december', value: meetingIds.later },
      { title: 'Intet bestemt møde', value: 'none' },
    ]);
  });

  test('alone in the channel gives a button that opens a form for whoever presses it', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const { inChannel, heard } = await chat.types(people.chief, '/foreslå', { in: 'channel' });
    expect(inChannel).toContain('Åbn formularen');
    const [open] = elementsIn(heard[0]?.card, 'Action.Submit');
    const ids: string[] = [];
    for (const who of [people.chief, people.director]) {
      const form = await chat.opens(who, 'item.new', open?.data ?? {}, { in: 'channel' });
      const [send] = elementsIn(form.body, 'Action.Submit');
      const data = send?.data as { itemId: string };
      ids.push(data.itemId);
      await chat.sends(who, 'item.save', { ...data, title: `Fra ${who}`, wishedMeeting: 'none' });
    }
    expect(new Set(ids).size).toBe(2);
    expect(ids.map((id) => kept(world, id)?.text.title)).toEqual(['Fra chief-cfe', 'Fra director']);
  });
});

describe('the form of a proposal', () => {
  test('wishes for the meeting chosen, or for none', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const send = async (itemId: string, wishedMeeting: string) => {
      const data = { boardId: 'board-1', itemId, meetingId: null, version: null, title: 'Ny havn' };
      const { text } = await chat.presses(people.chief, 'item.save', { ...data, wishedMeeting });
      return [text, kept(world, itemId)?.proposal?.wishedMeeting];
    };
    expect(await send('item-new-1', meetingIds.later)).toEqual([
      ...[expect.stringContaining('Fristen for forslag til mødet tirsdag den 8. december'), meetingIds.later],
    ]);
    expect(await send('item-new-2', 'none')).toEqual([expect.not.stringContaining('Fristen'), null]);
  });

  test('keeps what was typed, the wish too, where the meeting was cancelled meanwhile', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.later)), status: 'cancelled' }),
    );
    const data = { boardId: 'board-1', itemId: 'item-new', meetingId: null, version: null };
    const typed = { title: 'Ny havn', background: 'Min lange baggrund', wishedMeeting: meetingIds.later };
    const answer = await aChat(world).sends(people.chief, 'item.save', { ...data, ...typed });
    expect(answer.text).toContain('Mødet er aflyst');
    expect(fieldsIn(answer)).toMatchObject({ title: 'Ny havn', background: 'Min lange baggrund' });
    expect(kept(world, 'item-new')).toBeUndefined();
  });

  test('gives a chief back what they had typed when the proposal was accepted meanwhile, and says whom to ask', async () => {
    const world = await anAcceptedProposal();
    const data = { boardId: 'board-1', itemId: proposed, meetingId: null, version: 1 };
    const typed = { title: 'Bedre titel', background: 'Min lange baggrund' };
    const answer = await aChat(world).sends(people.chief, 'item.save', { ...data, ...typed });
    expect(answer.text).toContain('så bed Sara Lind om at give det tilbage');
    expect(fieldsIn(answer)).toMatchObject(typed);
    const opened = await aChat(world).opens(people.chief, 'item.edit', data);
    expect(opened.text).toContain('så bed Sara Lind om at give det tilbage');
  });
});

describe('/forslag of whoever proposes', () => {
  test('lists their own, latest first, with how far each has come', async () => {
    const world = await anAcceptedProposal();
    const chat = aChat(world);
    for (const title of ['Venter', 'Retur', 'Trukket']) await chat.types(people.chief, `/foreslå ${title}`);
    await chat.types(people.secretary, '/forslag 2 retur Hvad koster det?');
    await chat.types(people.chief, '/forslag 1 træk');
    const list = await chat.types(people.chief, '/forslag');
    expect(textsIn(cardIn(list)).slice(0, 7)).toEqual([
      'Dine 3 forslag:',
      ...['1\\. Retur', '↩ Sendt retur'],
      ...['2\\. Venter', expect.stringMatching(/^Venter på stillingtagen · Ønsket møde/)],
      ...['3\\. foreslaaettitel', '✓ Sat på dagsordenen tirsdag den 8. december 2026'],
    ]);
  });

  test('is private, and empty for who has none', async () => {
    const chat = aChat(await aScene());
    const { inChannel } = await chat.types(people.chief, '/forslag', { in: 'channel' });
    expect(inChannel).toBe('Det svarer jeg på i vores private chat.');
    expect((await chat.types(people.director, '/forslag')).text).toMatch(/^Du har ingen forslag/);
  });

  test('shows one with the comment it came back with, to be edited and sent again by typing', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, '/forslag 1 retur Hvad koster det?');
    expect((await chat.types(people.chief, '/forslag 1')).text).toMatch(
      /Sendt retur[\s\S]*Hvad koster det\?[\s\S]*Ret og send igen/,
    );
    const { text } = await chat.types(people.chief, '/forslag 1 ret Med pris 20 min til 8. december');
    expect(text).toMatch(/^Forslaget er gemt og venter på stillingtagen\.\nFristen for .* 8\. december/);
    expect(kept(world)).toMatchObject({
      ...{ state: 'proposed', minutes: 20, proposal: { wishedMeeting: meetingIds.later } },
      text: { title: 'Med pris', background: items.proposed.text.background },
    });
    expect((await chat.types(people.secretary, '/forslag 1')).text).toContain('Med pris');
  });

  test('is locked once it is accepted, until the secretary hands it back', async () => {
    const world = await anAcceptedProposal();
    const chat = aChat(world);
    for (const typed of ['/forslag 1 ret', '/forslag 1 ret Nyt', '/forslag 1 træk']) {
      const { text } = await chat.types(people.chief, typed);
      expect(text).toContain('Skal det rettes, så bed Sara Lind om at give det tilbage.');
    }
    await chat.types(people.secretary, '/giv tilbage 2 Tallene mangler møde 8. december');
    expect((await chat.types(people.chief, '/forslag 1 ret Med tal')).text).toContain('venter på');
  });
});

describe('/forslag of the secretary', () => {
  test('accepts onto any meeting to come, and names those there are where there is none', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const before = traceOf(world);
    const none = await chat.types(people.secretary, '/forslag 1 til 1. december');
    expect(none.text).toContain('De nærmeste møder er tirsdag den 24. november 2026');
    expect((await chat.types(people.secretary, '/forslag 7')).text).toBe(
      'Der er intet nummer 7. Listen har 1–1.',
    );
    expect(traceOf(world)).toEqual(before);
    const { text } = await chat.types(people.secretary, '/forslag 1 til 24. november');
    expect(text).toBe('“foreslaaettitel” er sat på dagsordenen tirsdag den 24. november 2026.');
    expect((await chat.types(people.secretary, '/forslag')).text).toBe('Der er ingen forslag, der venter.');
  });

  test('says in private what it did from the channel', async () => {
    const chat = aChat(await aScene());
    const { inChannel, text } = await chat.types(people.secretary, '/forslag 1 venteliste', {
      in: 'channel',
    });
    expect(inChannel).not.toContain('foreslaaet');
    expect(text).toContain('“foreslaaettitel” er godtaget og står på ventelisten.');
  });

  test('hands a proposal on the waiting list back', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, '/forslag 1 venteliste');
    const { text } = await chat.types(people.secretary, '/venteliste 1 retur Tallene mangler');
    expect([text, kept(world)?.state]).toEqual([
      '“foreslaaettitel” er sendt retur til Carl Fisk.',
      'returned',
    ]);
    const none = await chat.types(people.secretary, '/venteliste 1 retur Tallene mangler');
    expect(none.text).toContain('Punktet er ikke et forslag');
  });

  test('is told in the channel why, where they cannot be written to in private', async () => {
    const world = await aScene();
    world.failures.set(people.secretary, new OutsideFailure('teams', 'no', { reason: 'not-installed' }));
    const { inChannel } = await aChat(world).types(people.secretary, '/forslag', { in: 'channel' });
    expect(inChannel).toMatch(/^Jeg kunne ikke give Sara Lind besked/);
  });
});
