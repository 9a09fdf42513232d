import { describe, expect, test } from '@jest/globals';
import { forgetTexts, forgetTextsOfOthers, keepText, keptText } from '../../src/tab/session/kept-text.ts';
import { aDevice } from './a-device.ts';

const mine = { meetingId: 'm1', itemId: 'i1', personId: 'anna' };

describe('what somebody typed and has not sent', () => {
  test('is kept for them until it is sent', () => {
    const device = aDevice();
    keepText(device, mine, 'Godkendt');
    expect(keptText(device, mine)).toBe('Godkendt');
    expect(keptText(device, { ...mine, personId: 'bo' })).toBe('');
    keepText(device, mine, '');
    expect(Object.keys(device)).toEqual([]);
  });

  test('is forgotten once the meeting is over, and where somebody else signs in', () => {
    const device = aDevice();
    for (const meetingId of ['m1', 'm2']) keepText(device, { ...mine, meetingId }, 'Godkendt');
    forgetTexts(device, 'm1');
    expect(Object.keys(device)).toHaveLength(1);
    forgetTextsOfOthers(device, 'anna');
    expect(Object.keys(device)).toHaveLength(1);
    forgetTextsOfOthers(device, 'bo');
    expect(Object.keys(device)).toEqual([]);
  });
});
