import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';
import type { WholeItem } from './answers.ts';
import { Lines } from './blocks.tsx';
import { Section, Soft } from './item-parts.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
  said: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  answer: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was asked about the item, and what was answered. */
export function Questions({ questions }: Pick<WholeItem, 'questions'>) {
  const styles = useStyles();
  const { item, dates } = useWords();
  if (questions.length === 0) return null;
  return (
    <Section title={item.questions}>
      <ul className={styles.list}>
        {questions.map(({ id, name, day, text, answer, answeredBy }) => (
          <li key={id}>
            <Soft>{item.asks(name, dates.date(day))}</Soft>
            <p className={styles.said}>
              <Lines lines={text.split('\n')} />
            </p>
            <div className={styles.answer}>
              <Soft>{answer === null ? item.unanswered : item.answers(answeredBy ?? '')}</Soft>
              {answer !== null && (
                <p className={styles.said}>
                  <Lines lines={answer.split('\n')} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
