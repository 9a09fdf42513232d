import { describe, expect, test } from '@jest/globals';
import { aDemoCalendar } from './a-demo-calendar.ts';

/** Tuesdays: today is the 17th, the day of the meeting held last a week ago. */
const [held, next, after] = ['2026-11-10', '2026-11-24', '2026-12-08'] as const;

describe('the demo board’s meetings', () => {
  test('are those in its calendar, with those who come', async () => {
    const { meetings, shown } = await aDemoCalendar();

    const all = await meetings();
    expect(all.filter(({ origin }) => origin === 'typed')).toEqual([]);
    expect(
      all
        .map(({ start }) => start)
        .sort()
        .slice(0, 3),
    ).toEqual([`${held}T08:00:00.000Z`, `${next}T08:00:00.000Z`, `${after}T08:00:00.000Z`]);
    expect(all.find(({ start }) => start.startsWith(next))).toMatchObject({
      origin: 'calendar',
      attendees: expect.arrayContaining([
        expect.objectContaining({ name: 'Signe Bøgetorp', response: 'declined' }),
      ]),
    });
    expect((await shown()).entries.map(({ held }) => held)).not.toContain('waiting');
  });
});

describe('the calendar’s page', () => {
  test('shows what is over, what is followed, and what is no meeting of the board’s', async () => {
    const { entry, shown } = await aDemoCalendar();

    expect(await shown()).toMatchObject({ mailbox: 'direktionen@aaloese.example', today: '2026-11-17' });
    expect(await entry(held)).toMatchObject({
      held: 'over',
      series: 'as-planned',
      from: '09:00',
      to: '11:00',
    });
    expect(await entry(next)).toMatchObject({ held: 'same', series: 'changed', state: 'stands' });
    expect(await entry('2026-11-27')).toMatchObject({ held: 'foreign', series: 'none' });
  });

  test('moves, shortens and relocates a meeting, and Mødeklar follows', async () => {
    const { entry, edit, meetings } = await aDemoCalendar();
    const { id } = await entry(next);

    await edit('save', { ...aWish(id), day: '2026-11-26', from: '10:00', to: '11:30', place: 'Teams' });

    expect(await entry('2026-11-26')).toMatchObject({ id, held: 'same', place: 'Teams', from: '10:00' });
    expect(await meetings()).toContainEqual(
      expect.objectContaining({
        ...{ start: '2026-11-26T09:00:00.000Z', end: '2026-11-26T10:30:00.000Z', place: 'Teams' },
      }),
    );
  });

  test('says so as long as Mødeklar has not read it', async () => {
    const { entry, edit, setAwake } = await aDemoCalendar();
    setAwake(false);

    await edit('answer', {
      id: (await entry(next)).id,
      address: 'signe.boegetorp@aaloese.example',
      response: 'accepted',
    });

    expect(await entry(next)).toMatchObject({
      held: 'waiting',
      people: expect.arrayContaining([
        expect.objectContaining({ name: 'Signe Bøgetorp', response: 'accepted' }),
      ]),
    });
  });

  test('cancels a meeting and brings it back', async () => {
    const { entry, edit, meetings } = await aDemoCalendar();
    const { id } = await entry(next);
    const statusNow = async () => (await meetings()).find(({ event }) => event?.id === id)?.status;

    await edit('cancel', { id, isCancelled: true });
    expect([await statusNow(), (await entry(next)).state]).toEqual(['cancelled', 'cancelled']);
    await edit('cancel', { id, isCancelled: false });
    expect([await statusNow(), (await entry(next)).held]).toEqual(['planned', 'same']);
  });

  test('deletes an occurrence, which Mødeklar finds out by itself and still knows', async () => {
    const { entry, edit, mailbox } = await aDemoCalendar();
    const { id } = await entry(after);

    await edit('remove', { id });

    expect(mailbox().find(id)).toBeNull();
    expect(await entry(after)).toMatchObject({ state: 'deleted', held: 'same' });
  });

  test('adds a meeting of the board’s, to which everybody is asked', async () => {
    const { entry, edit } = await aDemoCalendar();

    const done = await edit('save', { ...aWish(null), day: '2026-12-15', subject: 'Direktionen, ekstra' });

    expect(done).toMatchObject({ kind: 'done' });
    const added = await entry('2026-12-15');
    expect(added).toMatchObject({ held: 'same', series: 'none' });
    expect(new Set(added.people.map(({ response }) => response))).toEqual(new Set(['none']));
    expect(added.people).toHaveLength(5);
  });

  test('changes nothing where nothing is changed', async () => {
    const { entry, edit, mailbox } = await aDemoCalendar();
    const { id, subject, place, day, from, to } = await entry(after);
    const before = mailbox().edits.length;

    await edit('save', { id, subject, place, day, from, to });

    expect(mailbox().edits).toHaveLength(before);
    expect((await entry(after)).series).toBe('as-planned');
  });

  test.each([
    ['an event that is gone', { id: 'AAMkNone=' }, 'gone'],
    ['an hour that the clock skips', { day: '2027-03-28', from: '02:30', to: '04:00' }, 'no-such-time'],
    ['an occurrence on the day of the next', { day: after }, 'passes-another'],
    ['an occurrence on the day of the one before', { day: held }, 'passes-another'],
    ['an end before its beginning', { from: '11:00', to: '09:00' }, 'ends-too-early'],
  ])('refuses %s', async (_, wish, why) => {
    const { entry, edit } = await aDemoCalendar();

    expect(await edit('save', { ...aWish((await entry(next)).id), ...wish })).toEqual({
      kind: 'refused',
      why,
    });
  });

  test.each([
    ['save', { id: null }],
    ['save', { ...aWish('x'), day: '2026-11-31' }],
    ['answer', { id: 'x', address: 'x', response: 'organizer' }],
    ['cancel', { id: 'x' }],
    ['remove', {}],
  ])('takes no %s without what belongs to it', async (what, body) => {
    const { edit } = await aDemoCalendar();

    expect(await edit(what, body)).toHaveProperty('error');
  });

  test('is not for pages from elsewhere', async () => {
    const { url } = await aDemoCalendar();

    const answer = await fetch(`${url}/trial/calendar/remove`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ id: 'x' }),
    });

    expect(answer.status).toBe(403);
  });
});

function aWish(id: string | null) {
  return { id, subject: 'Direktionsmøde', place: '', day: next, from: '09:00', to: '11:00' };
}
