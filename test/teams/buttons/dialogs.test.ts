import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { traceOf } from '../../support/refused.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';

const on = (item: { id: string }) => ({ meetingId: meetingIds.next, itemId: item.id, version: 1 });
const isDialog = { task: { type: 'continue' } };
const isLine = { task: { type: 'message' } };

describe('the dialog of an item', () => {
  test('opens with what the item says', async () => {
    const answer = await aChat(await aScene()).opens(people.secretary, 'item.edit', on(items.open));
    expect(answer.body).toMatchObject(isDialog);
    expect(fieldsIn(answer)).toMatchObject({
      ...{ title: 'Ny cykelsti', caseNumber: '26/1001', minutes: '15', units: 'CFE', closed: 'false' },
      attachments: 'Kort over stien | https://aaloese.example/kort.pdf',
    });
  });

  test('saves every field, and closes with a word', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const sent = {
      ...{ title: ' Cykelsti ', caseNumber: '26/7', minutes: 20, units: 'CFE,CTM', closed: 'true' },
      ...{
        closedReason: 'udbud',
        audience: 'chief-ctm,guest',
        background: 'Ny baggrund',
        recommendation: '',
      },
      ...{ caseStatement: 'Ny fremstilling', finances: '1 kr.' },
      attachments: 'Kort | https://aaloese.example/k.pdf\nhttps://aaloese.example/notat%20a.docx\nUdleveres',
    };
    const answer = await chat.sends(people.secretary, 'item.save', { ...on(items.open), ...sent });
    expect(answer.body).toMatchObject(isLine);
    expect(world.store.everything(tenant).items.get(items.open.id)).toMatchObject({
      ...{ caseNumber: '26/7', minutes: 20, units: ['CFE', 'CTM'], version: 2 },
      closed: { reason: 'udbud', audience: ['chief-ctm', 'guest'] },
      text: {
        ...{ title: 'Cykelsti', background: 'Ny baggrund', recommendation: null, finances: '1 kr.' },
        attachments: [
          { title: 'Kort', url: 'https://aaloese.example/k.pdf' },
          { title: 'notat a.docx', url: 'https://aaloese.example/notat%20a.docx' },
          { title: 'Udleveres', url: null },
        ],
      },
    });
  });

  test.each([
    ['no title', { title: '' }, 'Punktet mangler en titel'],
    ['a case number that is none', { caseNumber: 'abc' }, 'ligner ikke et sagsnummer'],
    ['half a minute', { minutes: '0,5' }, 'Tiden skal være et helt antal minutter'],
    ['a unit that is gone', { units: 'CFE,XYZ' }, 'Jeg kender ikke centeret “XYZ”'],
  ])('keeps what was typed where it has %s', async (_, wrong, refusal) => {
    const world = await aScene();
    const before = traceOf(world);
    const typed = { title: 'Min titel', background: 'Min lange baggrund', finances: 'Mine tal', ...wrong };
    const chat = aChat(world);
    for (const where of [on(items.open), { itemId: 'item-new', meetingId: meetingIds.next, version: null }]) {
      const answer = await chat.sends(people.secretary, 'item.save', { ...where, ...typed });
      expect(answer.body).toMatchObject(isDialog);
      expect(answer.text).toContain(refusal);
      expect(fieldsIn(answer)).toMatchObject({
        ...{ background: 'Min lange baggrund', finances: 'Mine tal', title: typed.title },
      });
    }
    expect(traceOf(world)).toEqual(before);
  });

  test('is a proposal’s for whoever made it, who sends it again when it came back', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const card = { itemId: items.proposed.id, version: 1 };
    await chat.presses(people.secretary, 'proposal.return', { ...card, note: 'Hvad koster det?' });
    const form = await chat.opens(people.chief, 'item.edit', { ...card, version: 2 });
    expect(fieldsIn(form)).toMatchObject({ title: 'foreslaaettitel' });
    const sent = { ...card, meetingId: null, version: 2, title: 'Med pris' };
    expect((await chat.sends(people.chief, 'item.save', sent)).body).toMatchObject(isLine);
    expect(world.store.everything(tenant).items.get(items.proposed.id)).toMatchObject({
      ...{ state: 'proposed', text: { title: 'Med pris' } },
    });
  });

  test('is shown to no other chief, and not to who is disqualified', async () => {
    const chat = aChat(await aScene());
    const theirs = await chat.opens(people.chief2, 'item.edit', { itemId: items.proposed.id, version: 1 });
    expect([theirs.body, theirs.text.includes('foreslaaet')]).toMatchObject([isLine, false]);
    await chat.types(people.secretary, '/inhabil 2 Frans Dahl');
    const own = await chat.opens(people.chair, 'item.edit', on(items.open));
    expect([own.body, own.text.includes('cykelsti')]).toMatchObject([isLine, false]);
  });
});

describe('the dialog of a question and of a note', () => {
  test.each([
    ['item.react', { reaction: 'question' }, 'questions'],
    ['item.note', { shared: 'true' }, 'notes'],
  ] as const)('%s opens empty, is sent, and closes with a word', async (verb, more, kept) => {
    const world = await aScene();
    const chat = aChat(world);
    const opened = await chat.opens(people.director, verb, { ...on(items.open), ...more });
    expect([opened.body, fieldsIn(opened).note]).toMatchObject([isDialog, '']);
    const data = { ...on(items.open), ...more, note: 'Hvad koster stien?' };
    expect((await chat.sends(people.director, verb, data)).body).toMatchObject(isLine);
    expect([...world.store.everything(tenant)[kept].values()]).toMatchObject([
      { text: 'Hvad koster stien?' },
    ]);
  });

  test.each([
    ['item.react', { reaction: 'question' }],
    ['item.note', { shared: 'false' }],
  ])('%s keeps what was typed where it is refused', async (verb, more) => {
    const chat = aChat(await aScene());
    const note = 'x'.repeat(2_001);
    const answer = await chat.sends(people.director, verb, { ...on(items.open), ...more, note });
    expect(answer.body).toMatchObject(isDialog);
    expect(answer.text).toContain('Der er plads til 2000 tegn');
    expect(fieldsIn(answer).note).toBe(note);
    const empty = await chat.sends(people.director, verb, { ...on(items.open), ...more, note: ' ' });
    expect(empty.text).toContain('Du mangler at skrive');
  });
});

describe('the dialog of a decision', () => {
  const typed = {
    ...{ decisionText: 'CFE udarbejder et notat.', outcome: 'approved', 'recommendation.2.outcome': 'noted' },
    ...{
      recipients: 'chief-cfe',
      'order.1.text': 'Et notat',
      'order.1.unit': 'CFE',
      'order.1.due': '2026-12-01',
    },
  };

  test('opens, is read back, and is confirmed, each in the dialog', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const form = await chat.opens(people.secretary, 'item.decide', on(items.open));
    expect([form.body, fieldsIn(form).recipients]).toMatchObject([isDialog, 'chief-cfe,guest']);
    const review = await chat.sends(people.secretary, 'decision.review', { ...on(items.open), ...typed });
    expect(review.text).toMatch(/Er det rigtigt forstået\?[\s\S]*Et notat · CFE · senest[\s\S]*Carl Fisk/);
    expect(world.store.everything(tenant).decisions.size).toBe(0);
    const [draft] = [...world.store.everything(tenant).drafts.values()];
    const data = { ...on(items.open), draftId: draft?.id };
    const change = await chat.sends(people.secretary, 'item.decide', data);
    expect(fieldsIn(change)).toMatchObject({ ...typed, 'recommendation.1.outcome': '' });
    const done = await chat.sends(people.secretary, 'decision.confirm', data);
    expect(done.body).toMatchObject(isLine);
    expect([...world.store.everything(tenant).decisions.values()]).toMatchObject([
      { perRecommendation: [null, 'noted'], orders: [{ unit: 'CFE', due: '2026-12-01' }] },
    ]);
  });

  test.each([
    ['no text', { decisionText: ' ' }, 'Du mangler at skrive beslutningen'],
    [
      'a day without a meeting',
      { outcome: 'postponed', postponeTo: '2026-12-01' },
      'De nærmeste møder er tirsdag den 24. november',
    ],
  ])('keeps what was typed where it has %s', async (_, wrong, refusal) => {
    const world = await aScene();
    const before = traceOf(world);
    const data = { ...on(items.open), ...typed, ...wrong };
    const answer = await aChat(world).sends(people.secretary, 'decision.review', data);
    expect(answer.body).toMatchObject(isDialog);
    expect(answer.text).toContain(refusal);
    expect(fieldsIn(answer)).toMatchObject({ 'order.1.text': 'Et notat', 'order.1.due': '2026-12-01' });
    expect(traceOf(world)).toEqual(before);
  });

  test('of a standing item keeps the record at once', async () => {
    const world = await aScene();
    const data = { ...on(items.standing), decisionText: 'Næste møde flyttes.' };
    const answer = await aChat(world).sends(people.secretary, 'decision.review', data);
    expect(answer.body).toMatchObject(isLine);
    expect(world.store.everything(tenant).meetings.get(meetingIds.next)?.places[0]?.record).toBe(
      'Næste møde flyttes.',
    );
  });
});
