import { describe, expect, test } from '@jest/globals';
import { subjectFor } from '../../src/domain/event-subject.ts';
import type { MeetingHead } from '../../src/domain/meeting.ts';
import { aBoard, aMeeting } from '../support/builders.ts';

function boardWith(subject?: string) {
  const rule = subject === undefined ? {} : { subject };
  return aBoard({ calendar: { mailbox: 'direktionen@aaloese.example', rule } });
}

const held = (subject: string, origin: MeetingHead['origin'] = 'calendar') => aMeeting({ subject, origin });

describe('what a meeting is called in Outlook', () => {
  test.each([
    ['the board’s name, where there is no rule', undefined, [held('Mandagsmøde')], 'Direktionen'],
    ['the board’s name, where the rule takes it', '^direktion', [held('Direktionsmøde')], 'Direktionen'],
    ['as the latest such meeting', 'møde', [held('Første møde'), held('Andet møde')], 'Andet møde'],
    ['as the latest that we wrote there', 'møde', [held('Vores møde', 'written')], 'Vores møde'],
    ['not as what was imported', '^Chefmøde$', [held('Chefmøde 2025', 'imported')], 'Chefmøde'],
    ['the words of the rule', '^Chefmøde', [held('Direktionsmøde')], 'Chefmøde'],
  ])('is %s', (_, pattern, meetings, subject) => {
    expect(subjectFor(boardWith(pattern), meetings)).toBe(subject);
  });

  test('does not mind the rule’s category, which the event will bear', () => {
    const rule = { subject: '^Direktion', category: 'Møder' };
    const board = aBoard({ calendar: { mailbox: 'direktionen@aaloese.example', rule } });
    expect(subjectFor(board, [])).toBe('Direktionen');
  });

  test('is nothing where nothing fits: its event would be none of the board’s', () => {
    expect(subjectFor(boardWith('^(Uge|Måned) \\d+$'), [held('Direktionsmøde')])).toBeNull();
  });
});
