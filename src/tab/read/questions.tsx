import { makeStyles, tokens } from '@fluentui/react-components';
import { addressOf } from '../client/paths.ts';
import { useChange } from '../client/use-change.ts';
import type { WholeItem } from '../meeting/answers.ts';
import { Lines } from '../meeting/blocks.tsx';
import { Section, Soft } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import { type Say, SayOnce } from './say-once.tsx';

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalL,
  },
  said: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  answer: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was asked about the item and what was answered, with the ways to ask and to answer. */
export function Questions({ item }: { item: WholeItem }) {
  const styles = useStyles();
  const { item: say, reading } = useWords();
  const { ask } = useQuestions(item);
  const mayAsk = item.rights.includes('ask') && !item.standing;
  if (item.questions.length === 0 && !mayAsk) return null;
  return (
    <Section title={say.questions}>
      {item.questions.length > 0 && (
        <ul className={styles.list}>
          {item.questions.map((question) => (
            <OneQuestion key={question.id} item={item} question={question} />
          ))}
        </ul>
      )}
      {mayAsk && (
        <SayOnce
          place={`question/${item.itemId}`}
          label={reading.question.ask}
          field={reading.question.text}
          hint={reading.question.goesTo}
          send={ask}
        />
      )}
    </Section>
  );
}

type Question = WholeItem['questions'][number];

function OneQuestion({ item, question }: { item: WholeItem; question: Question }) {
  const styles = useStyles();
  const { item: say, dates, reading } = useWords();
  const { answer: send } = useQuestions(item);
  const { id, name, day, text, answer, answeredBy, corrected, mayAnswer, corrects } = question;
  const head = answer === null ? say.unanswered : say.answers(answeredBy ?? '');
  return (
    <li>
      <Soft>{say.asks(name, dates.date(day))}</Soft>
      <p className={styles.said}>
        <Lines lines={text.split('\n')} />
      </p>
      <div className={styles.answer}>
        <Soft>{corrected ? `${head} ${reading.question.corrected}` : head}</Soft>
        {answer !== null && (
          <p className={styles.said}>
            <Lines lines={answer.split('\n')} />
          </p>
        )}
        {(mayAnswer || corrects !== null) && (
          <div>
            <SayOnce
              place={`answer/${id}`}
              label={corrects === null ? reading.question.answer : reading.correct}
              field={reading.question.answerText}
              hint={reading.question.backTo(name)}
              changed={reading.question.changed}
              first={{ text: answer ?? '', shared: false }}
              send={({ text }, key) => send({ questionId: id, text, corrects }, key)}
            />
          </div>
        )}
      </div>
    </li>
  );
}

type Answer = { questionId: string; text: string; corrects: number | null };

/** Asking and answering only add: they hold whatever the text is by now. */
function useQuestions({ meetingId, itemId }: WholeItem) {
  const [ask, answer] = [useChange('ask'), useChange('answerQuestion')];
  const told = { meetingId, itemId };
  const of = { address: addressOf('item', told), etag: null };
  const asked: Say = ({ text }, key) => ask({ told, body: { text }, of, key });
  return {
    ask: asked,
    answer: ({ questionId, text, corrects }: Answer, key: string) => {
      const body = { text, ...(corrects === null ? {} : { corrects }) };
      return answer({ told: { ...told, questionId }, body, of, key });
    },
  };
}
