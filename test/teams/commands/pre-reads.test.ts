import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aChat, offersIn } from '../../support/chat.ts';
import { aSceneAt } from '../../support/held.ts';
import { items, meetingIds } from '../../support/scene.ts';

const url = 'https://aaloese.sharepoint.com/download/1';

/** The published agenda, with a file that lies ready to be fetched. */
async function aFileAtHand(bytes = new Uint8Array([1, 2, 3])) {
  const world = await aSceneAt('before');
  world.downloads.set(url, bytes);
  const chat = aChat(world);
  const sends = (person: string, text: string) => {
    const file = {
      ...{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'Notat.docx' },
      content: { downloadUrl: url, uniqueId: 'u-1', fileType: 'docx' },
    };
    return chat.types(person, text, { attachments: [file] });
  };
  const titles = () =>
    world.store
      .everything(tenant)
      .items.get(items.open.id)
      ?.text.attachments.map(({ title }) => title);
  return { world, chat, sends, titles };
}

describe('/bilag', () => {
  test('with a file in the private chat keeps the file, which others then get into their OneDrive', async () => {
    const { world, chat, sends, titles } = await aFileAtHand();
    const { text } = await sends(people.secretary, '/bilag 2 Notat om broen');
    expect(text).toBe('Tilføjet. Punkt 2 har nu 2 bilag.');
    expect(titles()).toEqual(['Kort over stien', 'Notat om broen']);
    const [offer] = offersIn(await chat.types(people.director, '/bilag 2 hent 2'));
    if (!offer) throw new Error('nothing was offered');
    expect(offer).toMatchObject({ name: 'Notat.docx', size: 3 });
    expect(Object.keys(offer.context).toSorted()).toEqual(['fileId', 'itemId', 'meetingId', 'what']);
    await chat.answersOffer(people.director, offer, 'accept');
    expect(world.uploads).toMatchObject([{ bytes: new Uint8Array([1, 2, 3]) }]);
  });

  test('with a file and the number alone takes the file’s own name', async () => {
    const { sends, titles } = await aFileAtHand();
    await sends(people.secretary, '/bilag 2');
    expect(titles()).toEqual(['Kort over stien', 'Notat.docx']);
  });

  test('with a link adds that, and arranges by number', async () => {
    const { chat, titles } = await aFileAtHand();
    await chat.types(people.chair, '/bilag 2 https://aaloese.example/plan.pdf Tidsplan');
    await chat.types(people.chair, '/bilag 2 flyt 2 til 1');
    await chat.types(people.chair, '/bilag 2 omdøb 1 Plan for stien');
    expect(titles()).toEqual(['Plan for stien', 'Kort over stien']);
    expect((await chat.types(people.chair, '/bilag 2 fjern 2')).text).toBe(
      'Fjernet. Punkt 2 har nu 1 bilag.',
    );
    expect(titles()).toEqual(['Plan for stien']);
  });

  test('alone lists them, for the secretary with who has not read them', async () => {
    const { chat } = await aFileAtHand();
    await chat.types(people.director, '/læst 2');
    const asSecretary = (await chat.types(people.secretary, '/bilag 2')).text;
    expect(asSecretary).toContain('Læst af Dorte Bro');
    expect(asSecretary).toContain('Mangler at læse: Frans Dahl og Dan Krog');
    expect((await chat.types(people.director2, '/bilag 2')).text).not.toContain('Mangler');
  });

  test('in the channel says nothing of a closed item there, and that files come in the private chat', async () => {
    const { chat } = await aFileAtHand();
    const listed = await chat.types(people.director, '/bilag 3', { in: 'channel' });
    const inChannel = listed.heard.filter(({ where }) => where.startsWith('19:'));
    expect(inChannel.map(({ text: said }) => said)).toEqual(['Det svarer jeg på i vores private chat.']);
    const { text } = await chat.types(people.secretary, '/bilag 2 Notat', { in: 'channel' });
    expect(text).toContain('vores private chat');
  });

  test('says so where the file is too large, or cannot be fetched', async () => {
    const { world, sends, titles } = await aFileAtHand(new Uint8Array(25 * 1024 * 1024 + 1));
    expect((await sends(people.secretary, '/bilag 2')).text).toContain('større end 25 MB');
    world.downloads.clear();
    expect((await sends(people.secretary, '/bilag 2')).text).toContain('kunne ikke hente filen');
    expect(titles()).toEqual(['Kort over stien']);
  });

  test('is told of where a file comes without a word', async () => {
    const { sends } = await aFileAtHand();
    expect((await sends(people.secretary, '')).text).toContain('Send den igen sammen med fx /bilag 3');
  });
});

test('the button offers the file in the private chat, pressed in the channel too', async () => {
  const { world, chat, sends } = await aFileAtHand();
  await sends(people.secretary, '/bilag 2');
  const kept = world.store.everything(tenant).items.get(items.open.id)?.text.attachments[1]?.kept;
  const data = { meetingId: meetingIds.next, itemId: items.open.id, version: 2, fileId: kept?.id };
  world.sent.length = 0;
  await chat.presses(people.director, 'preread.get', data, { in: 'channel' });
  expect(world.sent).toMatchObject([{ how: 'say', message: { offer: { name: 'Notat.docx' } } }]);
});
