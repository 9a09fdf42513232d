import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId } from '../../../src/domain/ids.ts';
import { aMeeting, anItem, people, published } from '../../support/builders.ts';
import { actionsIn } from '../../support/card-nodes.ts';
import { aChat } from '../../support/chat.ts';
import { boardId } from '../../support/scene.ts';
import { aWheelScene } from '../../support/wheel.ts';
import { aWorldWith } from '../../support/world.ts';

const { secretary } = people;

/** Budgets in March of two years, each at a meeting that is over, and an agenda to come. */
async function anOldHouse() {
  const held = (year: number) => {
    const item = anItem({ id: asId<ItemId>(`budget-${year}`), text: { title: `Budget ${year}` } });
    const start = `${year}-03-10T08:00:00.000Z` as Instant;
    const id = asId<MeetingId>(`meeting-${year}`);
    return {
      item,
      meeting: { ...published(aMeeting({ id, start, items: [item] })), status: 'approved' as const },
    };
  };
  const years = [held(2025), held(2026)];
  return aWorldWith({
    items: years.map(({ item }) => item),
    meetings: [...years.map(({ meeting }) => meeting), aMeeting()],
  });
}

describe('what old agendas suggest', () => {
  test('is put on the wheel by typing, and then not suggested again', async () => {
    const chat = aChat(await anOldHouse());
    expect((await chat.types(secretary, '/årshjul forslag')).text).toMatch(
      /1\\+\. Budget 2026.*hvert år i marts · set i 2025 og 2026/,
    );
    expect((await chat.types(secretary, '/årshjul forslag 1')).text).toContain('wheel.adopt');
    expect((await chat.types(secretary, '/årshjul forslag 1 tilføj')).text).toBe(
      '“Budget 2026” er i årshjulet: hvert år i marts. Næste gang: marts 2027.',
    );
    expect((await chat.types(secretary, '/årshjul forslag')).text).toContain('Jeg finder intet');
    expect((await chat.types(secretary, '/årshjul')).text).toMatch(/Budget 2027/);
    expect((await chat.types(secretary, '/årshjul forslag 1')).text).toContain('Listen er tom');
  });

  test('is put on the wheel by a press, once however often it is pressed', async () => {
    const chat = aChat(await anOldHouse());
    const data = { boardId, itemId: 'budget-2026' };
    expect((await chat.presses(secretary, 'wheel.suggestion', data)).text).toContain('Budget 2026');
    expect((await chat.presses(secretary, 'wheel.adopt', data)).text).toContain('er i årshjulet');
    expect((await chat.presses(secretary, 'wheel.adopt', data)).text).toContain('forældet');
    expect((await chat.types(secretary, '/årshjul')).text).toContain('Årshjulet: ét punkt');
  });
});

describe('on the agenda of whoever makes it', () => {
  test('what comes back is offered, put on by a press, and taken back', async () => {
    const chat = aChat(await aWheelScene());
    const { heard } = await chat.types(secretary, '/dagsorden 8. december');
    expect(heard.at(-1)?.text).toContain('Ét punkt fra årshjulet kan sættes på');
    const open = actionsIn(heard.at(-1)?.card).find(({ verb }) => verb === 'wheel.offer')?.data as object;
    const offered = await chat.presses(secretary, 'wheel.offer', open);
    expect(offered.text).toContain('De tager 20 min. i alt. Dagsordenen har 15 af 120 min.');
    const none = await chat.presses(secretary, 'wheel.take', { ...open, rounds: '' });
    expect(none.text).toMatch(/Der er ikke valgt noget punkt.*wheel\.take/);
    const rounds = 'wheel-1:2026-12';
    const taken = await chat.presses(secretary, 'wheel.take', { ...open, rounds });
    expect(taken.text).toContain('som punkt 2');
    expect(taken.text).not.toContain('kan sættes på');
    const again = await chat.presses(secretary, 'wheel.take', { ...open, rounds });
    expect(again.text).toContain('allerede sat på');
    expect((await chat.types(secretary, '/fortryd')).text).toBe('Punkterne fra årshjulet er taget af igen.');
    expect((await chat.types(secretary, '/dagsorden 8. december')).text).toContain('kan sættes på');
  });

  test('nothing of it is said in the channel', async () => {
    const chat = aChat(await aWheelScene());
    const { inChannel } = await chat.types(secretary, '/dagsorden 8. december', { in: 'channel' });
    expect(inChannel).not.toContain('årshjul');
  });
});

describe('a form of the wheel', () => {
  const form = {
    ...{ boardId, wheelId: 'wheel-new', version: null, title: 'Budget', how: 'months', months: '' },
    ...{ fromDay: '1', lead: '6', leadUnit: 'weeks', units: 'CFE', minutes: '20', closed: 'false' },
  };

  test('keeps what was typed where it is refused', async () => {
    const chat = aChat(await aWheelScene());
    const { text } = await chat.sends(secretary, 'wheel.save', form);
    expect(text).toContain('Vælg, hvornår punktet kommer igen');
    expect(text).toContain('"value":"Budget"');
    expect(text).toContain('"id":"lead","label":"Begynd så længe før mødet","value":6');
  });

  test('sent from an outdated card shows how the entry stands, and overwrites nothing', async () => {
    const chat = aChat(await aWheelScene());
    await chat.types(secretary, '/årshjul 1 ret 45 min');
    const stale = { ...form, wheelId: 'wheel-1', version: 1, months: '3' };
    const { text } = await chat.sends(secretary, 'wheel.save', stale);
    expect(text).toContain('Kortet var forældet');
    expect(text).toContain('"value":45');
    expect(text).toContain('aarligttitel');
  });
});
