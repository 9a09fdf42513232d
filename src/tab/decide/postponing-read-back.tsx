import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { keyed } from '../meeting/blocks.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Review } from './answers.ts';
import type { Choices } from './chosen.ts';
import { marked, Warned } from './read-back.tsx';
import { TargetField } from './target-field.tsx';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  ticks: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
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
      {along.length > 0 && (
        <fieldset className={styles.ticks}>
          <legend>{deciding.along}</legend>
          {along.map(({ itemId, number, title }) => (
            <Checkbox
              key={itemId}
              label={deciding.alongRow(number, title)}
              checked={!choices.staying.includes(itemId)}
              onChange={(_, { checked }) =>
                put({
                  staying:
                    checked === true
                      ? choices.staying.filter((one) => one !== itemId)
                      : [...choices.staying, itemId],
                })
              }
            />
          ))}
        </fieldset>
      )}
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
