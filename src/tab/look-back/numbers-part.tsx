import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Figure } from './charts/figure.tsx';
import { Choices, Choose } from './choices.tsx';
import { picturesOf } from './pictures.ts';

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalL} 0 0`, color: tokens.colorNeutralForeground2 },
});

const periods = ['3', '5', '10'];

/** Where people would rather look than read. */
export function NumbersPart({ boardId }: { boardId: string }) {
  const styles = useStyles();
  const words = useWords();
  const { numbers } = words.lookingBack;
  const [years, choose] = useState('3');
  return (
    <>
      <Choices>
        <Choose
          label={numbers.period}
          of={periods.map((value) => ({ value, name: numbers.years(Number(value)) }))}
          value={years}
          choose={choose}
        />
      </Choices>
      <Shown of={useResource('lookingBack', { boardId, years })}>
        {(past) => (
          <>
            <p className={styles.said}>
              {numbers.seen} {past.guessed > 0 && numbers.guessed(past.guessed)}
            </p>
            {picturesOf(past, { dates: words.dates, numbers }).map((picture) => (
              <Figure key={picture.name} picture={picture} />
            ))}
          </>
        )}
      </Shown>
    </>
  );
}
