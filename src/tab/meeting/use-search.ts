import { useEffect, useState } from 'react';
import { addressOf } from '../client/paths.ts';
import { useClient } from '../client/use-resource.ts';
import { itemIdOf, type Meeting, type Row } from './answers.ts';
import { countHits, readQuery } from './search.ts';

/** Searching within an agenda: the texts of its items are fetched when somebody begins. */
export function useSearch(meeting: Meeting) {
  const { resources } = useClient();
  const [typed, type] = useState('');
  const [, setRead] = useState(0);
  const query = readQuery(typed);
  const isSearching = query !== null;
  const { meetingId, rows } = meeting;

  useEffect(() => {
    if (!isSearching) return;
    const addresses = rows.flatMap((row) => addressOfRow(meetingId, row) ?? []);
    const stops = addresses.map((address) => resources.watch(address, () => setRead((count) => count + 1)));
    for (const address of addresses) resources.want(address);
    return () => {
      for (const stop of stops) stop();
    };
  }, [isSearching, rows, meetingId, resources]);

  const isFound = (row: Row) => {
    if (query === null) return true;
    const { body } = resources.get(addressOfRow(meetingId, row) ?? '');
    return countHits(row, query) > 0 || countHits(body, query) > 0;
  };
  return { typed, type, query, found: rows.filter(isFound) };
}

function addressOfRow(meetingId: string, row: Row): string | null {
  const itemId = itemIdOf(row);
  return itemId === null ? null : addressOf('item', { meetingId, itemId });
}
