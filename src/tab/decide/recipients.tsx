import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Soft } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import type { Review } from './answers.ts';

const useStyles = makeStyles({
  all: { '& > summary': { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` } },
  people: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 16rem), 1fr))',
    maxHeight: '16rem',
    overflowY: 'auto',
  },
});

type Props = {
  people: Review['people'];
  chosen: readonly string[];
  notTold: readonly string[];
  choose: (people: string[]) => void;
};

/** Who will be told; everybody who may be is out of sight until somebody wants to change that. */
export function Recipients({ people, chosen, notTold, choose }: Props) {
  const styles = useStyles();
  const { deciding, list } = useWords();
  const names = people.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <div>
      <div aria-live="polite">{names.length > 0 ? deciding.told(list(names)) : deciding.toldNobody}</div>
      {notTold.length > 0 && <Soft>{deciding.notTold(list(notTold))}</Soft>}
      <details className={styles.all}>
        <summary>{deciding.changeTold}</summary>
        <fieldset className={styles.people} aria-label={deciding.whoIsTold}>
          {people.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(_, { checked }) =>
                choose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
          ))}
        </fieldset>
      </details>
    </div>
  );
}
