import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useResource } from '../client/use-resource.ts';
import { Line, Lines } from '../home/lines.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { Shown } from '../shell/shown.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';

/** The items that wait for a meeting, for whoever makes the agenda. */
export function Waiting({ boardId }: { boardId: string }) {
  const words = useWords();
  return (
    <Shown of={useResource('waiting', { boardId })}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Soft>{words.atHome.noWaiting}</Soft>
        ) : (
          <Lines of={rows} keyOf={({ itemId }) => itemId}>
            {(row) => <Line title={row.title} about={waitingAbout(row, words)} to={null} />}
          </Lines>
        )
      }
    </Shown>
  );
}

type Row = Answer<Routes['waiting']>['rows'][number];

/** What is to be known of one that waits, in a line. */
export function waitingAbout(row: Row, { atHome, item, dates, row: rowWords }: TabWords): string {
  return [
    row.closed && atHome.closed,
    row.caseNumber && item.caseNumber(row.caseNumber),
    row.minutes && rowWords.minutes(row.minutes),
    row.since && atHome.since(dates.brief(row.since)),
    row.times.length > 0 && atHome.postponed(row.times.length),
    row.wished && atHome.wished(dates.brief(row.wished)),
    row.proposedBy && atHome.proposedBy(row.proposedBy),
  ]
    .filter(Boolean)
    .join(' · ');
}
