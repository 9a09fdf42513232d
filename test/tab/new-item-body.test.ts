import { describe, expect, test } from '@jest/globals';
import { newItem } from '../../src/api/v1/edits.ts';
import { bodyOf, emptyItem, minutesIn } from '../../src/tab/add/new-item-body.ts';

describe('a new item as it is sent', () => {
  test('has what was written, without what was left empty', () => {
    const written = {
      ...emptyItem,
      title: ' Nyt rådhus ',
      minutes: '20',
      units: ['CFE'],
      recommendation: ' ',
    };
    const body = bodyOf(written);

    expect(newItem.parse(body)).toEqual({
      ...{ title: 'Nyt rådhus', minutes: 20, units: ['CFE'], caseNumber: null, recommendation: null },
    });
  });

  test('says why it is closed only where it is', () => {
    const written = { ...emptyItem, title: 'Salg', reason: 'Forhandling' };
    expect(bodyOf(written)).not.toHaveProperty('closed');
    expect(bodyOf({ ...written, isClosed: true })).toMatchObject({
      closed: true,
      closedReason: 'Forhandling',
    });
  });

  test('leaves it to the rules which minutes there may be', () => {
    expect(['', ' ', '15', '-3', '1.5', 'ti'].map(minutesIn)).toEqual([null, null, 15, -3, 1.5, null]);
  });
});
