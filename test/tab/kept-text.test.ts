import { describe, expect, test } from '@jest/globals';
import { openItems } from '../../src/tab/decide/decidable.ts';
import type { Meeting } from '../../src/tab/meeting/answers.ts';
import { forgetTexts, forgetTextsOfOthers, keepText, keptText } from '../../src/tab/session/kept-text.ts';
import { aDevice } from './a-device.ts';
import { aRow, aTabMeeting } from './a-meeting.ts';

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

  test('stays when the meeting ends, until its item is decided or closed, or the minutes are approved', () => {
    const device = aDevice();
    const meeting = (row: Parameters<typeof aRow>[0], more: Partial<Meeting> = {}) =>
      aTabMeeting([aRow({ itemId: 'i1', decided: false, closed: false, standing: false, ...row })], {
        ...{ status: 'concluded', edition: 1, mayDecide: true, ...more },
      });
    const left = (at: Meeting) => {
      for (const meetingId of ['m1', 'm2']) keepText(device, { ...mine, meetingId }, 'Godkendt');
      keepText(device, { ...mine, itemId: 'i10' }, 'Udsat');
      forgetTexts(device, 'm1', openItems(at));
      expect(keptText(device, { ...mine, meetingId: 'm2' })).toBe('Godkendt');
      expect(keptText(device, { ...mine, itemId: 'i10' })).toBe('');
      return keptText(device, mine);
    };
    expect(left(meeting({}))).toBe('Godkendt');
    expect(left(meeting({ standing: true, decided: true }))).toBe('Godkendt');
    expect(left(meeting({ decided: true }))).toBe('');
    expect(left(meeting({ closed: true }))).toBe('');
    expect(left(meeting({}, { status: 'approved' }))).toBe('');
    expect(left(meeting({}, { mayDecide: false }))).toBe('');
  });

  test('is forgotten where somebody else signs in', () => {
    const device = aDevice();
    keepText(device, mine, 'Godkendt');
    forgetTextsOfOthers(device, 'anna');
    expect(Object.keys(device)).toHaveLength(1);
    forgetTextsOfOthers(device, 'bo');
    expect(Object.keys(device)).toEqual([]);
  });
});
