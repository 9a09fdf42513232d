import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import { pathOfItem, pathOfMeeting, pathOfSession, teamsLinkTo } from '../../src/domain/tab-path.ts';
import { readPlace } from '../../src/tab/shell/place.ts';

const ids = fc
  .tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
  .filter((pair) => !pair.some((id) => id === '.' || id === '..'));

describe('a path into the tab', () => {
  test('is one that the page knows, whatever its ids are', () => {
    fc.assert(
      fc.property(ids, ([meeting, item]) => {
        const [meetingId, itemId] = [asId<MeetingId>(meeting), asId<ItemId>(item)];
        expect(readPlace(pathOfMeeting(meetingId))).toEqual({ page: 'meeting', meetingId, itemId: null });
        expect(readPlace(pathOfItem({ meetingId, itemId }))).toEqual({ page: 'meeting', meetingId, itemId });
        expect(readPlace(pathOfSession(meetingId))).toEqual({ page: 'session', meetingId });
      }),
      { numRuns: 40 },
    );
  });

  test('is opened by Teams in the app’s own tab, and in the browser where Teams cannot', () => {
    const link = teamsLinkTo({ appId: 'app-1', publicUrl: 'https://m.example' }, '/tab/meetings/m1/items/i1');
    const url = new URL(link);

    expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/entity/app-1/home');
    expect(url.searchParams.get('webUrl')).toBe('https://m.example/tab/meetings/m1/items/i1');
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({
      subEntityId: 'meetings/m1/items/i1',
    });
    expect(link).not.toContain('+');
  });
});
