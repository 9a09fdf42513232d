import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { actionsIn, elementsIn } from '../../support/card-nodes.ts';
import { aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { anAcceptedProposal } from '../../support/held.ts';
import { traceOf } from '../../support/refused.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const card = { itemId: items.proposed.id, version: 1 };
const kept = (world: World) => world.store.everything(tenant).items.get(items.proposed.id);

describe('the card of a proposal', () => {
  test('offers every meeting to come with what stands on it, the one wished for being chosen', async () => {
    const { body } = await aChat(await aScene()).presses(people.secretary, 'proposal.open', card);
    expect(elementsIn(body, 'Input.ChoiceSet')).toMatchObject([
      {
        value: meetingIds.later,
        choices: [
          { title: 'tirsdag 24. november · 45 af 120 min', value: meetingIds.next },
          { title: 'tirsdag 8. december · 15 af 120 min', value: meetingIds.later },
        ],
      },
    ]);
  });

  test('puts it onto the meeting chosen, whatever its button names', async () => {
    const world = await aScene();
    const data = { ...card, meetingId: meetingIds.later, toMeeting: meetingIds.next };
    const { text } = await aChat(world).presses(people.secretary, 'proposal.accept', data);
    expect(text).toContain('Sat på dagsordenen tirsdag den 24. november 2026');
  });

  test('puts it onto the waiting list, whatever meeting is chosen', async () => {
    const world = await aScene();
    const data = { ...card, meetingId: null, toMeeting: meetingIds.next };
    const { text } = await aChat(world).presses(people.secretary, 'proposal.accept', data);
    expect(text).toContain('Godtaget, på ventelisten');
  });

  test('keeps the meeting chosen and the comment written where it is refused', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const before = traceOf(world);
    const onto = { ...card, version: 0, meetingId: meetingIds.later, toMeeting: meetingIds.next };
    const old = await chat.presses(people.secretary, 'proposal.accept', onto);
    expect([old.text, fieldsIn(old).toMeeting]).toMatchObject([
      ...[expect.stringContaining('Kortet var forældet'), meetingIds.next],
    ]);
    const note = 'x'.repeat(2_001);
    const long = await chat.presses(people.secretary, 'proposal.return', { ...card, note });
    expect([long.text, fieldsIn(long).note]).toMatchObject([
      ...[expect.stringContaining('Der er plads til 2000 tegn'), note],
    ]);
    expect(traceOf(world)).toEqual(before);
  });

  test('offers the meetings that are left where the one chosen is over', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status: 'concluded' }),
    );
    const onto = { ...card, meetingId: meetingIds.next, toMeeting: '' };
    const over = await aChat(world).presses(people.secretary, 'proposal.accept', onto);
    expect([over.text, fieldsIn(over).toMeeting]).toMatchObject([
      ...[expect.stringContaining('Mødet er afsluttet'), meetingIds.later],
    ]);
  });

  test('is withdrawn by its maker, and pressed on by the secretary then shows that', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const own = await chat.presses(people.chief, 'proposal.open', card);
    expect(own.text).toContain('Vil du trække forslaget tilbage?');
    await chat.presses(people.chief, 'proposal.withdraw', card);
    const { text } = await chat.presses(people.secretary, 'proposal.accept', {
      ...{ ...card, meetingId: meetingIds.next },
    });
    expect(text).toMatch(/allerede behandlet[\s\S]*Trukket tilbage/);
    expect(actionsIn(text).map(({ verb }) => verb)).not.toContain('proposal.accept');
  });

  test('leads back to the list it came from', async () => {
    const chat = aChat(await aScene());
    const { body } = await chat.presses(people.chief, 'proposal.open', card);
    const back = actionsIn(body).find(({ verb }) => verb === 'list.turn');
    const { text } = await chat.presses(people.chief, 'list.turn', back?.data ?? {});
    expect(text).toContain('Dit forslag:');
  });
});

describe('handing back', () => {
  const onAgenda = { ...card, version: 2, meetingId: meetingIds.later };

  test('is offered on the item to secretary and chair, with who proposed it', async () => {
    const world = await anAcceptedProposal();
    const chat = aChat(world);
    for (const who of [people.secretary, people.chair]) {
      const { text } = await chat.types(who, '/punkt 2 møde 8. december');
      expect(text).toMatch(/Foreslået af Carl Fisk[\s\S]*proposal\.handback/);
    }
    await chat.types(people.secretary, '/udsend møde 8. december');
    const { text } = await chat.types(people.director, '/punkt 2 møde 8. december');
    expect(text).not.toMatch(/Foreslået af|proposal\.handback/);
  });

  test('asks for a comment in a dialog, which keeps it where it is refused', async () => {
    const world = await anAcceptedProposal();
    const chat = aChat(world);
    const dialog = await chat.opens(people.secretary, 'proposal.handback', onAgenda);
    expect(fieldsIn(dialog).note).toBe('');
    const note = 'x'.repeat(2_001);
    const long = await chat.sends(people.secretary, 'proposal.handback', { ...onAgenda, note });
    expect([long.text, fieldsIn(long).note]).toMatchObject([
      ...[expect.stringContaining('Der er plads til 2000 tegn'), note],
    ]);
    const sent = { ...onAgenda, note: 'Tallene mangler' };
    expect((await chat.sends(people.secretary, 'proposal.handback', sent)).body).toMatchObject({
      task: { type: 'message' },
    });
    expect(kept(world)).toMatchObject({ state: 'returned', proposal: { comment: 'Tallene mangler' } });
  });
});

describe('an item that waits', () => {
  const waiting = { itemId: items.waiting.id, version: 1 };

  test('is put onto the meeting chosen, and is shown with the choice where that is refused', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const { body } = await chat.presses(people.secretary, 'waiting.open', waiting);
    expect(elementsIn(body, 'Input.ChoiceSet')).toMatchObject([{ value: meetingIds.next }]);
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status: 'cancelled' }),
    );
    const place = { ...waiting, meetingId: meetingIds.next, toMeeting: '' };
    const refused = await chat.presses(people.secretary, 'item.place', place);
    expect(refused.text).toMatch(/ventendetitel[\s\S]*Mødet er aflyst/);
    const chosen = { ...place, toMeeting: meetingIds.later };
    expect((await chat.presses(people.secretary, 'item.place', chosen)).text).toContain('Gemt som punkt 2');
  });
});
