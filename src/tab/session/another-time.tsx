import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shell/words.tsx';
import type { Seats } from './attendance.tsx';
import type { Lead } from './use-leading.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    '& select': { minWidth: 0, width: '100%' },
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: '8rem', flexGrow: 1 },
  opener: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorBrandForegroundLink,
  },
});

const whats = ['left', 'came'] as const;
type What = (typeof whats)[number];

type Props = { attendance: Seats; lead: Lead; treated: readonly number[] };

/** Somebody who left or came, or was not there at all: from the meeting's start, or when the board came to an item. */
export function AnotherTime({ attendance: { seats }, lead, treated }: Props) {
  const styles = useStyles();
  const { session } = useWords();
  const [seat, choose] = useState(seats[0]?.seat ?? '');
  const [what, say] = useState<What>('left');
  const [from, set] = useState('start');
  return (
    <details>
      <summary className={styles.opener}>{session.anotherTime}</summary>
      <div className={styles.form}>
        <Field className={styles.field} label={session.who}>
          <Select value={seat} onChange={(_, { value }) => choose(value)}>
            {seats.map((one) => (
              <option key={one.seat} value={one.seat}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={session.what}>
          <Select value={what} onChange={(_, { value }) => say(whats.find((one) => one === value) ?? 'left')}>
            <option value="left">{session.wasAway}</option>
            <option value="came">{session.wasThere}</option>
          </Select>
        </Field>
        <Field className={styles.field} label={session.fromWhen}>
          <Select value={from} onChange={(_, { value }) => set(value)}>
            <option value="start">{session.fromStart}</option>
            {treated.map((number) => (
              <option key={number} value={number}>
                {session.fromItem(number)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          disabled={lead.isSending || seat === ''}
          onClick={() => void lead.move({ seat, what, from: from === 'start' ? from : Number(from) })}
        >
          {session.note}
        </Button>
      </div>
    </details>
  );
}
