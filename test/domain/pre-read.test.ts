import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import type { Attachment } from '../../src/domain/item.ts';
import { linksIn, markRead, type PreRead, sinceRead } from '../../src/domain/pre-read.ts';
import { aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { aPreRead } from '../support/pre-reads.ts';

const map: Attachment = { title: 'Kort', url: 'https://aaloese.sharepoint.com/kort.pdf' };
const paper: Attachment = { title: 'Udleveres på mødet', url: null };
const earlier = '2026-11-16T09:00:00.000Z' as Instant;
const later = '2026-11-18T09:00:00.000Z' as Instant;

const known = (version: string, changedAt: Instant) => [
  aPreRead({ url: map.url ?? '' }, { version, changedAt }),
];
const marked = (attachments: readonly Attachment[], preReads: readonly PreRead[]) =>
  markRead(attachments, preReads, { itemId: anItem().id, personId: people.director, at: aMorning });

describe('a pre-read that somebody marked read', () => {
  test('is read as long as it is as it was', () => {
    const mark = marked([map, paper], known('c1', earlier));
    expect(sinceRead(map, known('c1', earlier), mark)).toBe('read');
    expect(sinceRead(paper, [], mark)).toBe('read');
  });

  test('has changed when its content was changed afterwards', () => {
    const mark = marked([map], known('c1', earlier));
    expect(sinceRead(map, known('c2', later), mark)).toBe('changed');
  });

  test('has not when only something beside its content was', () => {
    const mark = marked([map], known('c1', earlier));
    expect(sinceRead(map, known('c1', later), mark)).toBe('read');
  });

  test('has not when what it was changed to had stood there already, unknown to us, as it was read', () => {
    const mark = marked([map], known('c1', earlier));
    expect(sinceRead(map, known('c2', '2026-11-17T07:59:59.000Z' as Instant), mark)).toBe('read');
  });

  test('has changed when it was changed within the same second: Graph tells no more exactly', () => {
    const mark = { ...marked([map], known('c1', earlier)), at: '2026-11-17T08:00:00.900Z' as Instant };
    expect(sinceRead(map, known('c2', aMorning), mark)).toBe('changed');
  });

  test('has changed when it was read before anybody knew its version, and changed afterwards', () => {
    const mark = marked([map], []);
    expect(sinceRead(map, known('c1', earlier), mark)).toBe('read');
    expect(sinceRead(map, known('c2', later), mark)).toBe('changed');
  });

  test('is new where it came after the mark, whatever it is called', () => {
    const mark = marked([paper], []);
    expect(sinceRead(map, [], mark)).toBe('new');
    expect(sinceRead({ title: 'toString', url: null }, [], mark)).toBe('new');
    expect(sinceRead({ ...map, title: 'Nyt navn' }, [], marked([map], []))).toBe('read');
  });

  test('is nothing of all this to whom has not marked it', () => {
    expect(sinceRead(map, known('c1', earlier), undefined)).toBeNull();
  });
});

test('the links on an agenda are each there once, and those without one are not', () => {
  const item = anItem({ text: { attachments: [map, paper, { title: 'Kortet igen', url: map.url }] } });
  expect(linksIn(aMeeting({ items: [item] }))).toEqual([map.url]);
});
