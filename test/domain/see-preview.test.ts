import { describe, expect, test } from '@jest/globals';
import { publish } from '../../src/domain/agenda.ts';
import type { Instant } from '../../src/domain/day.ts';
import { type PersonReader, readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { previewedAs, seeChanges, seeGuestsToTell, seePreview } from '../../src/domain/see-preview.ts';
import { aBoard, aMeeting, anItem, people } from '../support/builders.ts';
import { items } from '../support/scene.ts';

const board = aBoard();
const now = '2026-11-18T09:00:00.000Z' as Instant;
const { standing, open, closed, bridge } = items;

function matterOf(all = [standing, open, closed, bridge], before = all): Matter {
  const first = publish(aMeeting({ items: before }), people.secretary, now);
  const { places } = aMeeting({ items: all });
  const meeting = publish({ ...first, places }, people.secretary, now);
  const said = { decisions: [], reactions: [], questions: [], notes: [], sawPost: [] };
  return { board, meeting, items: all, ...said };
}

const secretary = readerFor(board, people.secretary, '2026-11-18' as never);
const disqualified: PersonReader = { ...secretary, personId: people.director2 };

describe('an agenda looked at before it is out', () => {
  test('is to each reader what it will be to them', () => {
    const said = previewedAs.map((as) => [
      as,
      seePreview(matterOf(), as, secretary).rows.map(({ kind }) => kind),
    ]);

    expect(said).toEqual([
      ['channel', ['item', 'item', 'closed', 'item']],
      ['director', ['item', 'item', 'item', 'item']],
      ['outsider', ['item', 'item', 'closed', 'item']],
    ]);
    for (const as of ['channel', 'outsider'] as const)
      expect(JSON.stringify(seePreview(matterOf(), as, secretary))).not.toMatch(/hemmelig|aarsag/);
  });

  test('tells nobody who is disqualified from an item more of it than that it is there, as whomever they look', () => {
    for (const as of previewedAs) {
      const view = seePreview(matterOf(), as, disqualified);
      expect(JSON.stringify(view)).not.toContain(bridge.text.title);
      expect(view.rows.map(({ number, kind }) => [number, kind]).at(-1)).toEqual([4, 'inhabil']);
    }
    const changes = seeChanges(matterOf([open, bridge], [open]), disqualified);
    expect(changes?.rows).toEqual([{ number: 2, what: 'added', title: null }]);
    const guests = seeGuestsToTell(matterOf([{ ...bridge, guests: [people.guest] }]), disqualified);
    expect(guests).toEqual([]);
  });

  test('says what is new, changed, gone and in another order since the publication before', () => {
    const written = { ...open, text: { ...open.text, title: 'Ny sti' } };
    const school = anItem({ text: { ...open.text, title: 'Ny skole' } });

    expect(seeChanges(matterOf([bridge, written, school], [open, closed, bridge]), secretary)).toEqual({
      rows: [
        { number: 3, what: 'added', title: 'Ny skole' },
        { number: 2, what: 'changed', title: 'Ny sti' },
      ],
      ...{ removed: 1, reordered: true },
    });
    expect(seeChanges(matterOf([open]), secretary)).toEqual({ rows: [], removed: 0, reordered: false });
  });
});
