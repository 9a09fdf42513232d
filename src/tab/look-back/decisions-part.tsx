import { useState } from 'react';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import { useResource } from '../client/use-resource.ts';
import { LongList } from '../shell/long-list.tsx';
import { useRouter } from '../shell/router.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Choices, Choose, yearsBack } from './choices.tsx';
import { chooseDecided, decidedTable, unitsOf } from './choose-decided.ts';
import { Counted } from './counted.tsx';
import { ItemRow } from './item-row.tsx';

/** What was decided in a year, of one unit where one is named. */
export function DecisionsPart({ boardId, unit }: { boardId: string; unit: string }) {
  const { go } = useRouter();
  const words = useWords();
  const { decisions: say, search } = words.lookingBack;
  const [year, chooseYear] = useState(() => String(new Date().getFullYear()));
  const [outcome, chooseOutcome] = useState<Outcome | ''>('');
  const goTo = (wish: string) => go({ page: 'look-back', boardId, part: 'decisions', wish: wish || null });
  return (
    <Shown of={useResource('decided', { boardId, year })}>
      {({ rows }) => {
        const chosen = chooseDecided(rows, { unit, outcome });
        return (
          <>
            <Choices>
              <Choose
                label={say.year}
                of={yearsBack().map((value) => ({ value, name: value }))}
                value={year}
                choose={chooseYear}
              />
              <Choose
                label={search.unit}
                any={search.anyUnit}
                of={unitsOf(rows).map((value) => ({ value, name: value }))}
                value={unit}
                choose={goTo}
              />
              <Choose
                label={search.status}
                any={search.anyStatus}
                of={outcomes.map((value) => ({ value, name: words.outcomes[value] }))}
                value={outcome}
                choose={(value) => chooseOutcome(outcomes.find((one) => one === value) ?? '')}
              />
            </Choices>
            <Counted
              said={chosen.length === 0 ? say.none(year) : say.count(chosen.length)}
              file={`${say.file}-${year}`}
              table={decidedTable(chosen, words)}
            />
            <LongList
              label={words.lookingBack.parts.decisions}
              all={chosen}
              keyOf={({ meetingId, itemId }) => `${meetingId} ${itemId}`}
              draw={(row) => (
                <ItemRow boardId={boardId} row={row}>
                  {row.units.length > 0 && <span>{row.units.join(', ')}</span>}
                  {row.isGuess && <span>{say.guess}</span>}
                </ItemRow>
              )}
              tall={84}
            />
          </>
        );
      }}
    </Shown>
  );
}
