import { expect, test } from '@jest/globals';
import { aBoard, people } from '../support/builders.ts';
import { type Answer, aChat } from '../support/chat.ts';
import { addOtherBoard, aScene, canaries, other } from '../support/scene.ts';

type Dialog = { title: string; card: { content: { body: Field[]; actions: { data: object }[] } } };
type Field = { id?: string; value?: string };

/** The dialog that is shown, what its fields hold, and what its button sends. */
function dialogIn({ body }: Answer) {
  const { type, value } = (body as { task: { type: string; value: Dialog } }).task;
  if (type !== 'continue') return { title: null, line: value as unknown as string, values: {}, data: {} };
  const { content } = value.card;
  const held = content.body.flatMap((one) => (one.id ? [[one.id, one.value]] : []));
  return {
    title: value.title,
    values: Object.fromEntries(held) as Record<string, string>,
    data: content.actions[0]?.data ?? {},
  };
}

test('the compose box opens the form of a new item, and what is sent stands on the agenda', async () => {
  const chat = aChat(await aScene());
  const opened = await chat.composes(people.secretary);
  const { title, data } = dialogIn(opened);
  expect(title).toBe('Nyt punkt');
  const sent = await chat.sendsComposed(people.secretary, 'item.save', { ...data, title: 'Fælles cykler' });
  expect(dialogIn(sent).line).toContain('punkt 5');
  await chat.sendsComposed(people.secretary, 'item.save', { ...data, title: 'Fælles cykler' });
  const agenda = (await chat.types(people.secretary, '/dagsorden')).text;
  expect(agenda.match(/Fælles cykler/g)).toHaveLength(1);
  expect([...opened.heard, ...sent.heard]).toEqual([]);
});

test('a message becomes an item: its first sentence, the rest, and itself as a pre-read', async () => {
  const chat = aChat(await aScene());
  const html =
    '<div><p>Hej <at id="0">Anna</at>, vi mangler cykler. Kan vi købe flere &amp; bedre?</p><p>Sag 26/1</p></div>';
  const opened = await chat.composes(people.director, { html, link: 'https://teams.example/l/message/1' });
  const { title, values, data } = dialogIn(opened);
  expect(title).toBe('Nyt forslag');
  expect(values).toMatchObject({
    title: 'Hej Anna, vi mangler cykler',
    background: 'Kan vi købe flere & bedre?\nSag 26/1',
    attachments: 'Beskeden i Teams | https://teams.example/l/message/1',
  });
  const sent = await chat.sendsComposed(people.director, 'item.save', { ...data, ...values });
  expect(sent.status).toBe(200);
  expect((await chat.types(people.secretary, '/forslag')).text).toContain('Hej Anna, vi mangler cykler');
});

test('the bot’s own mention is no part of what was written, and its card in its own chat asks nothing', async () => {
  const chat = aChat(await aScene());
  const html = '<p><at id="0">Mødeklar</at> <at id="1">Anna</at> mangler cykler</p>';
  const mentions = [
    { id: 0, mentionText: 'Mødeklar', mentioned: { application: { id: 'bot' } } },
    { id: 1, mentionText: 'Anna', mentioned: { user: { id: 'anna' } } },
  ];
  const { values } = dialogIn(await chat.composes(people.secretary, { html, mentions }));
  expect(values).toMatchObject({ title: 'Anna mangler cykler' });
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }];
  expect((await chat.types(people.secretary, '', { attachments })).heard).toEqual([]);
  expect((await chat.types(people.secretary, '')).heard).toHaveLength(1);
});

test('a form that is refused comes back with what was typed', async () => {
  const chat = aChat(await aScene());
  const { data } = dialogIn(await chat.composes(people.secretary));
  const typed = { title: 'Fælles cykler', caseNumber: 'ikke et nummer', background: 'Vi mangler cykler.' };
  const refused = await chat.sendsComposed(people.secretary, 'item.save', { ...data, ...typed });
  expect(refused.text).toContain('ligner ikke et sagsnummer');
  expect(dialogIn(refused).values).toMatchObject({ title: typed.title, background: typed.background });
});

test('with several boards a channel stands for its own; elsewhere it is asked which, and the message goes along', async () => {
  const world = await aScene();
  const theirs = aBoard().members.filter(({ personId }) => personId === people.secretary);
  await addOtherBoard(world, theirs);
  const chat = aChat(world);
  const inChannel = dialogIn(await chat.composes(people.secretary, undefined, { in: 'channel' }));
  expect(inChannel).toMatchObject({ title: 'Nyt punkt', data: { boardId: aBoard().id } });

  const message = { html: '<p>Vi mangler cykler. Kan vi købe flere?</p>' };
  const asked = await chat.composes(people.secretary, message);
  expect(asked.text).toContain('Hvilken direktion er punktet til?');
  const { data, values } = dialogIn(asked);
  expect(values).toEqual({ boardId: other.boardId });
  const form = dialogIn(await chat.sendsComposed(people.secretary, 'item.compose', { ...data, ...values }));
  expect([form.title, form.values]).toMatchObject([
    'Nyt punkt – Chefgruppen',
    { title: 'Vi mangler cykler', background: 'Kan vi købe flere?' },
  ]);
  await chat.sendsComposed(people.secretary, 'item.save', { ...form.data, ...form.values });
  const kept = [...world.store.everything(aBoard().tenantId).items.values()];
  expect(kept.at(-1)).toMatchObject({ boardId: other.boardId, text: { title: 'Vi mangler cykler' } });

  await chat.types(people.secretary, 'i Direktionen');
  expect(dialogIn(await chat.composes(people.secretary)).values).toEqual({ boardId: aBoard().id });
});

test('whoever may not propose or has no role is told so, and so is a form that there is none of', async () => {
  const chat = aChat(await aScene());
  const line = async (...asked: Parameters<typeof chat.composes>) => {
    const answer = await chat.composes(...asked);
    expect(answer.status).toBe(200);
    for (const canary of canaries) expect(answer.text).not.toContain(canary);
    return dialogIn(answer).line;
  };
  expect(await line(people.guest)).toContain('Det kan jeg ikke gøre for dig');
  expect(await line(people.stranger)).toContain('Du har ingen rolle i Direktionen');
  expect(await line(people.director, undefined, { command: 'other' })).toContain('Det kan jeg ikke her');
  expect(chat.logged).toEqual([]);
});
