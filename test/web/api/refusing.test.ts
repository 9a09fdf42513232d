import { describe, expect, test } from '@jest/globals';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { decide } from '../../support/decide.ts';
import { arrange, aScene, items, meetingIds } from '../../support/scene.ts';
import { agenda, make, on, open } from './make-change.ts';

const { secretary, director, chief, chief2 } = people;

/** What somebody without a name here would be. */
const nobody = 'nobody';

describe('a refusal through the tab', () => {
  test('says of what is not there that it is not', async () => {
    const tab = await aTab(await aScene());
    const gone = { status: 404, body: { code: 'not-there', detail: expect.stringContaining('findes ikke') } };

    expect(await tab.get(secretary, `${open}/files/zzz`)).toMatchObject(gone);
    expect(await tab.get(secretary, `${on('open')}x/files/zzz`)).toMatchObject(gone);
    expect(await make(tab, secretary, 'moveItem', { body: { to: 'none' } })).toMatchObject({
      ...{ status: 404, body: { detail: expect.stringContaining('Mødet findes ikke') } },
    });
  });

  test('tells nobody who sits before the page what to type to the bot', async () => {
    const tab = await aTab(await aScene());
    const { etag } = await tab.get(secretary, on('standing'));
    const refused = await tab.send(secretary, `${on('standing')}/decision-drafts`, {
      ...{ method: 'POST', body: { text: 'Godkendt.' }, headers: { 'if-match': etag } },
    });

    expect(refused).toMatchObject({ status: 409, body: { code: 'item-is-standing' } });
    expect(detailOf(refused.body)).not.toMatch(/\/\w/);
  });

  test('names each field that is wrong, an unknown one by its name, in the language of the board', async () => {
    const fieldsIn = async (tab: ATab, body: object) =>
      (await make(tab, secretary, 'editItem', { body })).body;
    const body = { colour: 'red', title: 7, minutes: 'ten', units: Array(101).fill('x') };
    const danish = await fieldsIn(await aTab(await aScene()), body);

    expect(danish).toMatchObject({
      detail: expect.stringContaining('colour'),
      fields: expect.arrayContaining([
        { field: 'colour', problem: 'Kendes ikke her.' },
        { field: 'title', problem: 'Mangler, eller er ikke af den slags, der skal stå her.' },
        { field: 'units', problem: 'Er for langt eller for stort: højst 100.' },
      ]),
    });
    const world = await aScene();
    await arrange(world, async (tx) => {
      const [board] = await tx.boards.ofPerson(secretary);
      if (board) await tx.boards.save({ ...board, language: 'en' });
    });
    expect(await fieldsIn(await aTab(world), body)).toMatchObject({
      fields: expect.arrayContaining([{ field: 'colour', problem: 'Is not known here.' }]),
    });
    expect(detailOf(await fieldsIn(await aTab(await aScene()), []))).not.toMatch(/: \./);
  });

  test('is told to whoever names people, seats or recommendations that are not there, and nothing is kept', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const unknown = {
      status: 409,
      body: { code: 'person-unknown', detail: expect.stringContaining(nobody) },
    };
    const before = world.store.records(tenant).length;

    const closed = { closed: true, audience: [chief, nobody] };
    expect(await make(tab, secretary, 'editItem', { body: closed })).toMatchObject(unknown);
    expect(await make(tab, secretary, 'addItem', { body: { title: 'Nyt', ...closed } })).toMatchObject(
      unknown,
    );
    const points = { text: 'Godkendt.', perRecommendation: Array(9).fill('approved') };
    expect(await make(tab, secretary, 'draftDecision', { body: points })).toMatchObject({
      ...{ status: 409, body: { code: 'too-many-points', fields: [{ field: 'perRecommendation' }] } },
    });
    // Whoever may not decide learns nothing of the item.
    expect((await make(tab, director, 'draftDecision', { body: points })).status).toBe(403);
    expect((await make(tab, chief2, 'draftDecision', { body: points })).status).toBe(404);
    expect(world.store.records(tenant)).toHaveLength(before);

    await make(tab, secretary, 'startMeeting');
    const seats = async (named: string[]) => {
      const { etag } = await tab.get(secretary, `${agenda}/session`);
      const how = { method: 'PUT', body: { seats: named }, headers: { 'if-match': etag } };
      return tab.send(secretary, `${agenda}/session/attendance`, how);
    };
    expect(await seats([director, nobody])).toMatchObject(unknown);
    expect(await seats([director])).toMatchObject({ status: 200 });
  });

  test('keeps what was put to a meeting that is over or has decided, as the item says', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    await decide(world, { number: 2 });
    const title = (await tab.get(secretary, open)).body;

    expect(title).toMatchObject({ mayEdit: false });
    expect(await make(tab, secretary, 'editItem')).toMatchObject({
      ...{ status: 409, body: { code: 'item-decided', detail: expect.not.stringMatching(/\/\w/) } },
    });
    await arrange(world, async (tx) => {
      await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status: 'concluded' });
    });
    const { etag, body } = await tab.get(secretary, on('bridge'));
    expect(body).toMatchObject({ mayEdit: false });
    const late = { method: 'PATCH', body: { title: 'Ny bro' }, headers: { 'if-match': etag } };
    expect(await tab.send(secretary, on('bridge'), late)).toMatchObject({
      ...{ status: 409, body: { code: 'agenda-over' } },
    });
    expect(world.store.everything(tenant).items.get(items.bridge.id)?.text.title).toBe('Ny bro over åen');
  });
});

function detailOf(body: unknown): string {
  return (body as { detail: string }).detail;
}
