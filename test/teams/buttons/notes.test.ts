import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { actionsIn } from '../../support/card-nodes.ts';
import { aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const notesIn = (world: World) =>
  [...world.store.everything(tenant).notes.values()].map(({ text, shared }) => [text, shared]);

async function noted() {
  const world = await aScene();
  const chat = aChat(world);
  await chat.types(people.director, '/note 2 Husk tallene');
  const [note] = [...world.store.everything(tenant).notes.values()];
  const on = { meetingId: meetingIds.next, noteId: note?.id };
  return { world, chat, on };
}

describe('one’s own note', () => {
  test('opens from the list in the personal chat, and the list comes back as it is then', async () => {
    const { world, chat } = await noted();
    const list = await chat.types(people.director, '/noter');
    const [open] = actionsIn(list.heard.at(-1)?.card);
    expect(open?.verb).toBe('note.open');
    const form = await chat.presses(people.director, 'note.open', open?.data ?? {});
    expect(fieldsIn(form)).toMatchObject({ note: 'Husk tallene', shared: 'false' });
    const [save, remove] = actionsIn(form.body);
    const changed = { ...(save?.data ?? {}), note: 'Husk prisen', shared: 'true' };
    const saved = await chat.presses(people.director, String(save?.verb), changed, { replyToId: 'said-1' });
    expect(saved.text).toMatch(
      /er rettet. Den er delt med direktionen[\s\S]*delt med direktionen: Husk prisen/,
    );
    expect(notesIn(world)).toEqual([['Husk prisen', true]]);
    const again = await chat.presses(people.director, String(remove?.verb), {
      ...(remove?.data ?? {}),
      version: 2,
    });
    expect(again.text).toContain('er slettet: “Husk prisen” Du kan hente den tilbage med /fortryd.');
    expect(notesIn(world)).toEqual([]);
  });

  test('opens as a dialog from the item, which keeps what was typed where it is refused', async () => {
    const { world, chat, on } = await noted();
    const item = await chat.presses(people.director, 'item.open', {
      ...{ meetingId: meetingIds.next, itemId: items.open.id },
    });
    expect(actionsIn(item.body).map(({ data }) => (data as { verb?: string }).verb)).toContain('note.open');
    const dialog = await chat.opens(people.director, 'note.open', on);
    expect(fieldsIn(dialog)).toMatchObject({ note: 'Husk tallene', shared: 'false' });
    const note = 'x'.repeat(2_001);
    const sent = { ...on, version: 1, note, shared: 'true' };
    const refused = await chat.sends(people.director, 'note.save', sent);
    expect(refused.text).toContain('Der er plads til 2000 tegn');
    expect(fieldsIn(refused)).toMatchObject({ note, shared: 'true' });
    expect(notesIn(world)).toEqual([['Husk tallene', false]]);
  });

  test('is not overwritten from a dialog of before its last change', async () => {
    const { world, chat, on } = await noted();
    await chat.types(people.director, '/ret note 2 Husk prisen');
    const sent = { ...on, version: 1, note: 'Gammelt', shared: 'true' };
    expect((await chat.sends(people.director, 'note.save', sent)).text).toContain('forældet');
    expect((await chat.sends(people.director, 'note.remove', { ...on, version: 1 })).text).toContain(
      'forældet',
    );
    expect(notesIn(world)).toEqual([['Husk prisen', false]]);
  });
});

describe('a note typed in the channel', () => {
  test('is not read back there when it is removed', async () => {
    const { chat } = await noted();
    const { inChannel, text } = await chat.types(people.director, '/slet note 2', { in: 'channel' });
    expect(inChannel).not.toContain('Husk tallene');
    expect(text).toContain('“Husk tallene”');
  });

  test('is said to stand there already', async () => {
    const { chat } = await noted();
    const { inChannel } = await chat.types(people.director, '/ret note 2 Husk prisen', { in: 'channel' });
    expect(inChannel).toContain('selve beskeden står her i kanalen');
  });
});

test('a shared note is read by the board, and by nobody else', async () => {
  const { chat } = await noted();
  await chat.types(people.director, '/note 2 delt Tag den sammen med punkt 4');
  for (const who of [people.secretary, people.chair, people.director2])
    expect((await chat.types(who, '/punkt 2')).text).toContain('Tag den sammen med punkt 4');
  for (const who of [people.chief, people.guest])
    expect((await chat.types(who, '/punkt 2')).text).not.toContain('Tag den sammen');
  const { inChannel } = await chat.types(people.director, '/punkt 2', { in: 'channel' });
  expect(inChannel).not.toContain('Tag den sammen');
});
