import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type PersonId } from '../../src/domain/ids.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { aBoard, aMorning, people } from '../support/builders.ts';
import { aPreRead } from '../support/pre-reads.ts';
import { anAgenda, item, type More, whole } from './an-item-seen.ts';

const aLater = '2026-11-18T09:30:00.000Z' as Instant;

describe('the pre-reads of an item', () => {
  const preReads = [aPreRead({ trouble: 'locked' }, { version: 'c2', changedAt: aLater })];
  const readMarks = [
    {
      ...{ itemId: item.id, personId: people.director, at: aMorning },
      versions: [{ of: 'https://aaloese.example/kort.pdf', version: 'c1' }],
    },
  ];
  const read = (person: PersonId | null, more: More = { preReads, readMarks }) =>
    whole(person, more).attachments[0];
  const file = { ending: 'pdf', size: 1_234_567, day: '2026-11-18', clock: '10:30' };

  test('say to each person what the file is like, and to whoever read it that it changed since', () => {
    expect(read(people.director)).toEqual({
      ...{ title: 'Kort over stien', url: 'https://aaloese.example/kort.pdf' },
      ...{ fileId: null, file, trouble: null, sinceRead: 'changed' },
    });
    expect(read(people.chair)).toMatchObject({ file, sinceRead: null });
    expect(read(people.chief)).toMatchObject({ file, trouble: null, sinceRead: null });
  });

  test('tell secretary and chair what stands in the way', () => {
    for (const person of [people.secretary, people.chair])
      expect(read(person)).toMatchObject({ trouble: 'locked' });
  });

  test('are but a title and a link to the channel', () => {
    expect(read(null)).toMatchObject({ file: null, trouble: null, sinceRead: null });
  });

  test('are not those of another item that has the same link', () => {
    const ofOther = readMarks.map((mark) => ({ ...mark, itemId: asId<ItemId>('item-9') }));
    expect(read(people.director, { preReads, readMarks: ofOther })).toMatchObject({ sinceRead: null });
  });

  test('are told on the agenda, too, to whoever read them before they changed, and to nobody else', () => {
    const row = (person: PersonId | null, more: More = { preReads, readMarks }) => {
      const reader = person === null ? channelReader : readerFor(aBoard(), person, '2026-11-24' as Day);
      const [first] = seeAgenda({ ...anAgenda, ...more }, reader).rows;
      return first?.kind === 'item' && first.preReadsChanged;
    };
    expect(row(people.director)).toBe(true);
    expect(row(people.director, { preReads: [aPreRead({}, { version: 'c1' })], readMarks })).toBe(false);
    expect([row(people.chair), row(null)]).toEqual([false, false]);
  });

  test('tell no name that the file has in SharePoint', () => {
    const named = [aPreRead({}, { name: 'hemmeligtnavn.udkast.docx' })];
    expect(JSON.stringify(read(people.secretary, { preReads: named }))).not.toContain('hemmeligtnavn');
    expect(read(people.secretary, { preReads: named })?.file).toMatchObject({ ending: 'docx' });
  });
});
