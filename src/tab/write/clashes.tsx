import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Lines } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import type { Writing, WritingState } from './create-writing.ts';
import { fieldName } from './field-name.ts';
import type { Field, Values } from './values.ts';

const useStyles = makeStyles({
  clashes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  name: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  both: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    '@media (min-width: 720px)': { gridTemplateColumns: '1fr 1fr' },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  said: {
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
});

type Props = Pick<Writing & WritingState, 'clashes' | 'taken' | 'values' | 'theirs' | 'choose'>;

/** Where two wrote the same field: both texts, beside each other where there is room, and which is to stand. */
export function Clashes({ clashes, taken, values, theirs, choose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { writing: say } = words;
  if (clashes.length === 0 && taken.length === 0) return null;
  if (clashes.length === 0)
    return (
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>
          {say.taken(words.list(taken.map((field) => fieldName(field, words))))}
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <section className={styles.clashes} aria-label={say.clash}>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{say.clash}</MessageBarTitle> {say.clashText}
        </MessageBarBody>
      </MessageBar>
      {clashes.map((field) => (
        <section key={field} aria-label={fieldName(field, words)}>
          <h2 className={styles.name}>{fieldName(field, words)}</h2>
          <div className={styles.both}>
            <OneText name={say.mine} text={saidOf(values, field)}>
              <Button onClick={() => choose(field, 'mine')}>{say.keepMine}</Button>
            </OneText>
            <OneText name={say.theirs} text={saidOf(theirs, field)}>
              <Button onClick={() => choose(field, 'theirs')}>{say.takeTheirs}</Button>
            </OneText>
          </div>
        </section>
      ))}
    </section>
  );
}

function OneText({ name, text, children }: { name: string; text: string; children: React.ReactNode }) {
  const styles = useStyles();
  const { writing: say } = useWords();
  return (
    <div className={styles.text}>
      <strong>{name}</strong>
      {/* However long the texts are, both ways stand where they begin. */}
      {children}
      <div className={styles.said}>{text === '' ? say.nothing : <Lines lines={text.split('\n')} />}</div>
    </div>
  );
}

function saidOf(values: Values, field: Field): string {
  const value = values[field];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
