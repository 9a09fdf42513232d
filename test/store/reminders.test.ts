import { describe, expect, test } from '@jest/globals';
import { instantOf } from '../../src/domain/day.ts';
import { aMorning } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { inDatabase, onEveryStore } from '../support/stores.ts';

const name = 'meeting-1:publication:2026-11-19';

describe('a reminder', () => {
  onEveryStore((aStore) => {
    test('is noted by the first alone', async () => {
      const { change, read } = await aStore();
      expect(await read((db) => db.reminders.has(name))).toBe(false);
      expect(await change((tx) => tx.reminders.note(name, aMorning))).toBe(true);
      expect(await change((tx) => tx.reminders.note(name, aMorning))).toBe(false);
      expect(await change((tx) => tx.reminders.note('meeting-2', aMorning))).toBe(true);
      expect(await read((db) => db.reminders.has(name))).toBe(true);
    });
  });

  onEveryDatabase((open) => {
    test('is forgotten after three months', async () => {
      const { store, change, read } = inDatabase(await open());
      await change((tx) => tx.reminders.note(name, aMorning));
      const later = (days: number) => instantOf(new Date(Date.parse(aMorning) + days * 86_400_000));
      await store.forget(later(89));
      expect(await read((db) => db.reminders.has(name))).toBe(true);
      await store.forget(later(91));
      expect(await read((db) => db.reminders.has(name))).toBe(false);
    });
  });
});
