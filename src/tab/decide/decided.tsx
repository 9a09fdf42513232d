import { useResource } from '../client/use-resource.ts';
import type { Item } from '../meeting/answers.ts';
import { DecisionText } from '../meeting/decisions.tsx';

/** What was decided on the item at this meeting, as far as the reader may see it. */
export function Decided({ item }: { item: Item }) {
  if (item.kind !== 'item') return null;
  return item.decisions
    .filter(({ here }) => here)
    .map((decision) => <DecisionText key={decision.decisionId} decision={decision} isNow />);
}

/** For those who follow the meeting: as it falls. */
export function DecidedNow(at: { meetingId: string; itemId: string }) {
  const { body } = useResource('item', at);
  return <div aria-live="polite">{body && <Decided item={body} />}</div>;
}
