import { describe, expect, test } from '@jest/globals';
import { createResources } from '../../src/tab/client/resources.ts';
import { besideMeeting } from '../../src/tab/session/beside.ts';
import type { Place } from '../../src/tab/shell/place.ts';

const meeting = (meetingId: string, status = 'published') => ({
  meetingId,
  status,
  published: status !== 'planned',
});
const board: Place = { page: 'board', boardId: 'b1' };

async function opened(place: Place, meetings: readonly object[], ofCall: readonly object[] | null = null) {
  const asked: string[] = [];
  const resources = createResources({
    async look(address) {
      asked.push(address);
      const held = address.includes('chat=') ? (ofCall ?? []) : meetings;
      return { body: { meetings: held, next: null }, etag: '1' };
    },
  });
  return {
    place: await besideMeeting(place, { chat: ofCall && '19:meeting_x@thread.v2' }, { resources }),
    asked,
  };
}

describe('the panel beside a call', () => {
  test('opens at the meeting of the board that is held, else at the next one that is out', async () => {
    const coming = [meeting('off', 'cancelled'), meeting('draft', 'planned'), meeting('next')];
    expect(await opened(board, [...coming, meeting('held', 'inSession')])).toEqual({
      place: { page: 'session', meetingId: 'held' },
      asked: ['/api/v1/boards/b1/meetings?when=coming&page=1'],
    });
    expect((await opened({ page: 'home' }, coming)).place).toEqual({ page: 'session', meetingId: 'next' });
  });

  test('opens at the meeting that the call belongs to, and without one as if Teams had not said', async () => {
    const mine = [meeting('held', 'inSession')];
    const chat = 'chat=19%3Ameeting_x%40thread.v2';
    expect(await opened(board, mine, [meeting('ours')])).toEqual({
      place: { page: 'session', meetingId: 'ours' },
      asked: [`/api/v1/me/meetings?when=coming&page=1&${chat}`],
    });
    expect((await opened(board, mine, [])).place).toEqual({ page: 'session', meetingId: 'held' });
  });

  test('stays where it is without a meeting to show, and where an item or another page is named', async () => {
    const item: Place = { page: 'meeting', meetingId: 'm1', itemId: 'i1' };
    expect((await opened(board, [])).place).toEqual(board);
    expect(await opened(item, [meeting('next')])).toEqual({ place: item, asked: [] });
    expect((await opened({ page: 'meeting', meetingId: 'm1', itemId: null }, [])).place).toEqual({
      ...{ page: 'session', meetingId: 'm1' },
    });
  });
});
