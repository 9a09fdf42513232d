import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useResource } from '../client/use-resource.ts';
import { Line, Lines } from '../home/lines.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { Shown } from '../shell/shown.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';

/** What the board ordered and is not over, each leading to the item it was given on. */
export function Orders({ boardId }: { boardId: string }) {
  const words = useWords();
  return (
    <Shown of={useResource('orders', { boardId })}>
      {({ rows }) => {
        const open = rows.filter(({ state }) => state === 'open' || state === 'reported');
        if (open.length === 0) return <Soft>{words.atHome.noOrders}</Soft>;
        return (
          <Lines of={open} keyOf={({ orderId }) => orderId}>
            {(row) => (
              <Line
                title={row.text}
                about={aboutOf(row, words)}
                to={row.meetingId ? { page: 'meeting', meetingId: row.meetingId, itemId: row.itemId } : null}
                isLate={row.isOverdue}
              />
            )}
          </Lines>
        );
      }}
    </Shown>
  );
}

type Row = Answer<Routes['orders']>['rows'][number];

function aboutOf({ who, due, state, title }: Row, { atHome, dates }: TabWords): string {
  const when = due ? atHome.due(dates.brief(due)) : atHome.noDue;
  return [who, when, state === 'reported' && atHome.reported, title].filter(Boolean).join(' · ');
}
