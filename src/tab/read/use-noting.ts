import { useMemo } from 'react';
import type { Body } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { addressOf } from '../client/paths.ts';
import { useChange } from '../client/use-change.ts';
import type { WholeItem } from '../meeting/answers.ts';

export type Note = WholeItem['notes'][number];
export type Anchor = NonNullable<Body<Routes['writeNote']>['anchor']>;

/** What the reader can do with notes to the item. A note only adds to what stands there, whatever that is by now. */
export function useNoting({ meetingId, itemId }: Pick<WholeItem, 'meetingId' | 'itemId'>) {
  const [write, change, remove] = [useChange('writeNote'), useChange('changeNote'), useChange('removeNote')];
  return useMemo(() => {
    const told = { meetingId, itemId };
    const of = { address: addressOf('item', told), etag: null };
    return {
      write: (body: Body<Routes['writeNote']>, key: string) => write({ told, body, of, key }),
      change: ({ id, version }: Note, to: { text?: string; shared?: boolean }) =>
        change({ told: { ...told, noteId: id }, body: { ...to, version }, of }),
      remove: ({ id, version }: Note) =>
        remove({ told: { ...told, noteId: id, version: String(version) }, body: undefined, of }),
    };
  }, [meetingId, itemId, write, change, remove]);
}
