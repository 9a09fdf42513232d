import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { keyed } from '../meeting/blocks.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Review } from './answers.ts';
import type { Choices } from './chosen.ts';
import { marked, Ticks, Warned } from './read-back-parts.tsx';
import { TargetField } from './target-field.tsx';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

type Postponing = NonNullable<Review['postponing']>;
type Props = { postponing: Postponing; choices: Choices; put: (some: Partial<Choices>) => void };

/** Where it goes, how often that was before, what passes meanwhile, why, and what goes along. */
export function PostponingReadBack({ postponing, choices, put }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { deciding, dates, list } = words;
  const { to, times, isOften, targets, minutes, along, staying } = postponing;
  const said = whereTo(to.value, words);
  return (
    <>
      {to.value.day !== null && !to.value.onMeeting ? (
        <Warned>{said}</Warned>
      ) : (
        <div>{marked(said, to.guessed, words)}</div>
      )}
      {times.length > 0 && (
        <Soft>{deciding.before(times.length, list(times.map(({ from }) => dates.date(from))))}</Soft>
      )}
      {isOften && <Warned>{deciding.often}</Warned>}
      <TargetField
        {...{ targets, minutes }}
        chosen={choices.postponeTo}
        choose={(postponeTo) => put({ postponeTo })}
      />
      {!postponing.isOwnText && <Soft>{deciding.textStays}</Soft>}
      {postponing.dates.length > 0 && (
        <div>
          {to.value.onMeeting ? deciding.datesPassed : deciding.datesToCome}
          <ul className={styles.list}>
            {keyed(postponing.dates).map(([key, { day, around }]) => (
              <li key={key}>
                {dates.date(day)}: “{around}”
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field
        label={deciding.reason}
        required={isOften}
        hint={choices.reason.trim() === '' ? (isOften ? deciding.reasonNeeded : deciding.noReason) : ''}
      >
        <Input value={choices.reason} onChange={(_, { value }) => put({ reason: value })} />
      </Field>
      <Ticks
        title={deciding.along}
        lines={along.map(({ number, title }) => deciding.alongRow(number, title))}
        without={choices.staying}
        leave={(stay) => put({ staying: stay })}
      />
      {staying.length > 0 && <Soft>{deciding.staying(list(staying.map(String)))}</Soft>}
    </>
  );
}

function whereTo(
  { day, onMeeting, nearest }: Postponing['to']['value'],
  { deciding, dates, list }: TabWords,
) {
  if (day === null) return deciding.toWaitingList;
  if (onMeeting) return deciding.toMeeting(dates.long(day));
  return deciding.toNoMeeting(dates.long(day), list(nearest.map((one) => dates.short(one))));
}
