import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { decideWithOrders } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { decide } from '../../support/decide.ts';
import { fieldsIn } from '../../support/fields.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../../support/scene.ts';
import { textIn, type World } from '../../support/world.ts';

const day = 24 * 3_600_000;
const { secretary, chair, chief, chief2 } = people;

/** The scene with three orders to CFE: 1 reported, 2 open, 3 with a wish; all due on 15 December. */
async function ordered(): Promise<World> {
  const world = await aScene();
  await decideWithOrders(world);
  return quiet(world);
}

async function quiet(world: World): Promise<World> {
  await world.runJobs();
  world.sent.length = 0;
  return world;
}

/** What people were sent since, by chat. */
async function told(world: World): Promise<[string, string][]> {
  await world.runJobs();
  return world.sent.splice(0).map(({ where, message }) => [where, textIn(message)]);
}

describe('/bestillinger', () => {
  test('shows a chief what is ordered of their own unit, with due date and age, and others theirs', async () => {
    const world = await ordered();
    await decide(
      world,
      { number: 4 },
      {
        orders: [
          { text: 'En bro', unit: 'CTM', byWhom: null, due: null, condition: 'når budgettet er vedtaget' },
        ],
      },
    );
    world.pass(8 * day);
    const chat = aChat(world);
    const own = await chat.types(chief, '/bestillinger');
    expect(own.text).toContain('Åbne bestillinger: 3');
    expect(own.text).toContain('CFE · senest 15. december 2026 · 1 dag gammel');
    expect(own.text).not.toContain('En bro');
    const all = await chat.types(secretary, '/bestillinger ctm');
    expect(all.text).toContain('CTM · når budgettet er vedtaget');
    expect(all.text).not.toContain('Et notat');
  });

  test('marks what is overdue, puts it first, and shows it alone where that is asked for', async () => {
    const world = await ordered();
    world.pass(40 * day);
    const { text } = await aChat(world).types(chair, '/bestillinger overskredne');
    expect(text).toContain('Overskredne bestillinger: 2');
    expect(text).toMatch(/1\. En tidsplan|1\. Et notat om prisen/);
    expect(text).toContain('⚠ Overskredet');
    expect(text).not.toContain('Et kort');
  });

  test('keeps the numbers that orders have among all, whatever is chosen, so that they can be typed', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(secretary, '/bestillinger 1 udført');
    const { text } = await chat.types(secretary, '/bestillinger udførte');
    expect(text).toContain('3. Et kort');
    expect((await chat.types(secretary, '/bestillinger 3')).text).toContain('Sara Lind bekræftede');
  });
});

describe('an order by typing', () => {
  test('is reported done by its chief, sent back with a comment, and confirmed; each is told', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(chief, '/bestillinger 2 udført Notatet ligger på sagen');
    const [news] = await told(world);
    expect(news).toEqual([`chat-${secretary}`, expect.stringContaining('Notatet ligger på sagen')]);
    const { text } = await chat.types(secretary, '/bestillinger 2 retur Tallene mangler');
    expect(text).toBe('Bestillingen er sendt tilbage.');
    const back = (await told(world)).find(([where]) => where === `chat-${chief}`);
    expect(back?.[1]).toMatch(/Din bestilling er sendt tilbage[\s\S]*Tallene mangler/);
  });

  test('gets the date its chief wishes for when the secretary grants it, and the wish of another unit is refused', async () => {
    const world = await ordered();
    const chat = aChat(world);
    const { text } = await chat.types(chief, '/bestillinger 2 frist 22. december fordi Ole er væk');
    expect(text).toBe('Ønsket om frist 22. december 2026 er sendt til sekretæren.');
    expect(JSON.stringify(await told(world))).toContain('Ole er væk');
    await chat.types(secretary, '/bestillinger 2 giv fristen');
    expect(JSON.stringify(await told(world))).toMatch(/Din bestilling har fået ny frist.*22\. december 2026/);
    expect((await chat.types(chief2, '/bestillinger 1')).text).toContain('Listen er tom');
  });

  test('is taken back with /fortryd, and the secretary who was not told yet never is', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(chief, '/bestillinger 2 udført');
    expect((await chat.types(chief, '/fortryd')).text).toBe('Bestillingen er, som den var før.');
    expect(await told(world)).toEqual([]);
    expect((await chat.types(chief, '/bestillinger 2')).text).not.toContain('meldte den udført');
  });

  test('stands in the messages about it as it stands today, and in none of a chief to whom its item was closed', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(chief, '/bestillinger 2 udført Sendt');
    await told(world);
    await chat.types(secretary, '/bestillinger 1 retur Tallene mangler');
    await chat.types(secretary, '/bestillinger 1 udført');
    const [refreshed] = (await told(world)).filter(([where]) => where === `chat-${secretary}`);
    expect(refreshed?.[1]).toContain('En bestilling er meldt udført');
    await chat.types(secretary, '/luk 2 personsag');
    const left = (await told(world)).filter(([where]) => where === `chat-${chief}`).map(([, text]) => text);
    expect(left.length).toBeGreaterThan(1);
    for (const text of left) expect(text).not.toMatch(/tidsplan|notat om prisen|kort/);
  });

  test('passes to the chief of the unit it is given to', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(secretary, '/bestillinger 2 center ctm');
    expect((await told(world)).map(([where]) => where)).toEqual([`chat-${chief2}`]);
    expect((await chat.types(chief2, '/bestillinger')).text).toContain('Åbne bestillinger: 1');
    expect((await chat.types(chief, '/bestillinger')).text).toContain('Åbne bestillinger: 2');
  });
});

describe('an order that is answered by an item', () => {
  test('says so on both, and is offered to the secretary as done when that is decided', async () => {
    const world = await ordered();
    const chat = aChat(world);
    await chat.types(secretary, '/bestillinger 2 svar Notat om stiens pris');
    const { text } = await chat.types(chief, '/bestillinger 2');
    expect(text).toContain('Besvares med “Notat om stiens pris” på mødet tirsdag den 24. november 2026');
    const item = await chat.types(secretary, '/punkt 5');
    expect(item.text).toMatch(/Besvarer bestilling fra 24\. november 2026 \(0 dage\): E/);
    expect(item.text).toContain('26/1001');
    await quiet(world);
    await decide(world, { number: 5 });
    expect(JSON.stringify(await told(world))).toContain(
      'Et punkt, der svarer på en bestilling, er besluttet',
    );
    expect((await chat.types(secretary, '/bestillinger meldte')).text).toContain('svar på vej: 2');
  });

  test('by its chief is a proposal, filled in with the order’s case and unit', async () => {
    const world = await ordered();
    const chat = aChat(world);
    const form = await chat.types(chief, '/bestillinger 2 svar');
    const filled = fieldsIn(form);
    expect(filled).toMatchObject({ units: 'CFE', caseNumber: '26/1001' });
    expect(filled.title).toMatch(/^Svar på bestilling: E/);
    const [order] = [...(await arrange(world, (tx) => tx.orders.ofBoard(boardId)))].filter(
      ({ progress }) => progress.history.length === 0,
    );
    const data = { ...filled, boardId, itemId: 'item-new', meetingId: meetingIds.next, version: null };
    await chat.sends(chief, 'item.save', { ...data, answers: order?.order.id });
    const made = world.store.everything(tenant).items.get('item-new');
    expect(made).toMatchObject({ state: 'proposed', units: ['CFE'] });
    expect((await chat.types(chief, '/bestillinger meldte')).text).toContain('har et svar på vej');
  });
});

describe('the record of a standing item', () => {
  test('has its orders read out and offered, kept once, and told to their owners in one message', async () => {
    const world = await aScene();
    await quiet(world);
    const chat = aChat(world);
    const record = 'Direktionen bestiller en plan for gæster hos CTM og bestiller et notat fra CTM.';
    const said = await chat.types(secretary, `/beslutning 1 ${record}`);
    expect(said.text).toMatch(/Jeg læser .* bestilling/);
    const data = { ...fieldsIn(said), meetingId: meetingIds.next, itemId: items.standing.id };
    const kept = await chat.presses(secretary, 'order.place', data);
    expect(kept.text).toContain('Får besked: Tina Mark.');
    expect((await told(world)).filter(([where]) => where === `chat-${chief2}`)).toHaveLength(1);
    expect((await chat.presses(secretary, 'order.place', data)).text).toContain('Ingen nye bestillinger');
    expect((await chat.types(chief2, '/bestillinger')).text).toContain('En plan for gæster'.toLowerCase());
    expect((await chat.types(secretary, `/beslutning 1 ${record}`)).text).not.toContain('Jeg læser');
  });
});

describe('the reading back of a decision', () => {
  test('asks who is to do what is ordered, and by when, and keeps what is said to it', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const text = '/beslutning 4 Direktionen godkender indstillingen og bestiller et notat om broen.';
    const review = await chat.types(secretary, text);
    expect(review.text).toContain('Hvem skal løse bestilling 1? Hvornår skal bestilling 1 være løst?');
    const [draft] = world.store.everything(tenant).drafts.values();
    const data = { draftId: draft?.id, meetingId: meetingIds.next, itemId: items.bridge.id };
    const terms = { 'order.1.unit': 'CFE', 'order.1.due': '', 'order.1.condition': 'uden frist' };
    await chat.presses(secretary, 'decision.confirm', { ...data, ...terms });
    await quiet(world);
    const { text: list } = await chat.types(chief, '/bestillinger');
    expect(list).toContain('CFE · uden frist');
  });
});
