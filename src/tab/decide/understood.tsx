import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Tag,
  tokens,
} from '@fluentui/react-components';
import { Soft } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import type { Chip, Part } from './chips.ts';
import type { Fields } from './fields.ts';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  chip: { minWidth: 0, maxWidth: '100%', display: 'flex' },
  tag: { minWidth: 0, maxWidth: '100%', height: 'auto', minHeight: '32px' },
  text: {
    minWidth: 0,
    height: 'auto',
    minHeight: '32px',
    textAlign: 'start',
    '& *': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
});

type Props = { chips: readonly Chip[]; press: (some: Partial<Fields>, part: Part) => void };

/** What the bot reads out of the text as it is typed; pressed, one is corrected, and each can be taken away. */
export function UnderstoodInText({ chips, press }: Props) {
  const styles = useStyles();
  const { deciding } = useWords();
  if (chips.length === 0) return null;
  return (
    <div>
      <Soft>{deciding.understood}</Soft>
      <ul className={styles.chips} aria-label={deciding.understood}>
        {chips.map(({ key, part, text, correct, takeAway }) => (
          <li key={key} className={styles.chip}>
            <InteractionTag className={styles.tag} appearance="brand">
              {correct ? (
                <InteractionTagPrimary
                  className={styles.text}
                  hasSecondaryAction
                  aria-label={deciding.correct(text)}
                  onClick={() => press(correct, part)}
                >
                  {text}
                </InteractionTagPrimary>
              ) : (
                <Tag className={styles.text} appearance="brand">
                  {text}
                </Tag>
              )}
              <InteractionTagSecondary
                className={styles.tag}
                aria-label={deciding.takeAway(text)}
                aria-labelledby={undefined}
                onClick={() => press(takeAway, part)}
              />
            </InteractionTag>
          </li>
        ))}
      </ul>
    </div>
  );
}
