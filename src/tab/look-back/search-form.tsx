import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import { useWords } from '../shell/words.tsx';
import { Choices, Choose, yearsBack } from './choices.tsx';
import { choices, type Wish } from './wish.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    '@media (max-width: 480px)': { flexWrap: 'wrap' },
  },
  box: {
    flexGrow: 1,
    flexBasis: '15rem',
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& input': { minWidth: 0 },
  },
  // Level with the box, whose label stands above it.
  go: { marginTop: '26px', '@media (max-width: 480px)': { marginTop: 0 } },
});

type Props = {
  units: readonly { code: string; name: string }[];
  wish: Wish;
  look: (wish: Wish) => void;
};

/** Words take a press; what is chosen counts at once. */
export function SearchForm({ units, wish, look }: Props) {
  const styles = useStyles();
  const { search } = useWords().lookingBack;
  const [words, type] = useState(wish.words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look({ ...wish, words });
  };
  const choose = (key: keyof Wish) => (value: string) => look({ ...wish, words, [key]: value });
  const years = yearsBack().map((year) => ({ value: year, name: year }));
  const named = <Key extends string>(keys: readonly Key[], say: Readonly<Record<Key, string>>) =>
    keys.map((value) => ({ value, name: say[value] }));
  return (
    <search>
      <form onSubmit={submit}>
        <div className={styles.line}>
          <Field label={search.box} hint={search.hint} className={styles.box}>
            <Input value={words} onChange={(_, { value }) => type(value)} type="search" maxLength={200} />
          </Field>
          <Button className={styles.go} type="submit" appearance="primary" icon={<Search20Regular />}>
            {search.go}
          </Button>
        </div>
        <Choices>
          <Choose
            label={search.unit}
            any={search.anyUnit}
            of={units.map(({ code, name }) => ({ value: code, name: `${code} – ${name}` }))}
            {...{ value: wish.unit, choose: choose('unit') }}
          />
          <Choose
            label={search.status}
            any={search.anyStatus}
            of={named(choices.status, search.statuses)}
            {...{ value: wish.status, choose: choose('status') }}
          />
          <Choose
            label={search.in}
            any={search.anywhere}
            of={named(choices.in, search.inParts)}
            {...{ value: wish.in, choose: choose('in') }}
          />
          <Choose
            label={search.from}
            any={search.anyYear}
            of={years}
            {...{ value: wish.from, choose: choose('from') }}
          />
          <Choose
            label={search.to}
            any={search.anyYear}
            of={years}
            {...{ value: wish.to, choose: choose('to') }}
          />
        </Choices>
      </form>
    </search>
  );
}
