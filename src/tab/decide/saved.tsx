import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Meeting } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';
import type { Chosen, Review } from './answers.ts';
import { takeFocus } from './take-focus.ts';

/** What was just made final: who is told, and what was to go along. */
export type Saved = { told: readonly string[]; along: readonly string[] };

export function savedBy({ people }: Review, { recipients = [], along = [] }: Chosen): Saved {
  const names = people.filter(({ id }) => recipients.some((one) => one === id)).map(({ name }) => name);
  return { told: names, along: along.map(({ id }) => id) };
}

type Props = { saved: Saved; meeting: Meeting | null };

export function SavedNow({ saved: { told, along }, meeting }: Props) {
  const { deciding, list } = useWords();
  const rows = (meeting?.rows ?? []).flatMap((row) =>
    row.kind === 'item' && along.includes(row.itemId) ? [row] : [],
  );
  const numbers = (went: boolean) =>
    rows.filter(({ outcome }) => (outcome === 'postponed') === went).map(({ number }) => String(number));
  const said = [
    deciding.saved,
    told.length > 0 ? deciding.told(list(told)) : deciding.toldNobody,
    ...(numbers(true).length > 0 ? [deciding.wentAlong(list(numbers(true)))] : []),
    ...(numbers(false).length > 0 ? [deciding.stayed(list(numbers(false)))] : []),
  ];
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>{said.join(' ')}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
