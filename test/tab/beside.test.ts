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

async function opened(place: Place, meetings: readonly object[]) {
  const asked: string[] = [];
  const resources = createResources({
    async look(address) {
      asked.push(address);
      return { body: { meetings, next: null }, etag: '1' };
    },
  });
  return { place: await besideMeeting(place, { resources }), asked };
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

  test('stays where it is without a meeting to show, and where an item or another page is named', async () => {
    const item: Place = { page: 'meeting', meetingId: 'm1', itemId: 'i1' };
    expect((await opened(board, [])).place).toEqual(board);
    expect(await opened(item, [meeting('next')])).toEqual({ place: item, asked: [] });
    expect((await opened({ page: 'meeting', meetingId: 'm1', itemId: null }, [])).place).toEqual({
      ...{ page: 'session', meetingId: 'm1' },
    });
  });
});
