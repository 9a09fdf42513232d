import { makeStyles, tokens } from '@fluentui/react-components';
import { AnswerDecision } from '../read/answer-decision.tsx';
import { NotedBlocks } from '../read/noted-blocks.tsx';
import { OtherNotes } from '../read/other-notes.tsx';
import { PreReads } from '../read/pre-reads.tsx';
import { Questions } from '../read/questions.tsx';
import type { Anchor } from '../read/use-noting.ts';
import { Reaction } from '../session/reaction.tsx';
import { useWords } from '../shell/words.tsx';
import type { Item, WholeItem } from './answers.ts';
import { Lines } from './blocks.tsx';
import { DecisionText, OpenDecision } from './decisions.tsx';
import { ItemOrders } from './item-orders.tsx';
import { Section } from './item-parts.tsx';
import { ToldText } from './told-text.tsx';

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
});

/** Everything that the reader may read of an item, in the order in which it stands in the minutes. */
export function ItemText({ item }: { item: Item }) {
  const styles = useStyles();
  const { item: say } = useWords();
  if (item.kind === 'inhabil') return <p className={styles.said}>{say.inhabilText}</p>;
  if (item.kind === 'item') return <WholeText item={item} />;
  if (item.kind === 'told') return <ToldText item={item} />;
  const { caseNumber, decision } = item;
  return (
    <>
      <p className={styles.said}>
        {say.closedText} {caseNumber && say.caseNumber(caseNumber)}
      </p>
      {decision && <OpenDecision decision={decision} />}
    </>
  );
}

function WholeText({ item }: { item: WholeItem }) {
  const styles = useStyles();
  const { item: say, session } = useWords();
  const { background, recommendation, caseStatement, finances, record, decisions } = item;
  const hasText = [background, recommendation, caseStatement, finances, record].some(Boolean);
  const [here, earlier] = [true, false].map((isHere) => decisions.filter((one) => one.here === isHere));
  return (
    <>
      {!hasText && decisions.length === 0 && <p className={styles.said}>{say.noText}</p>}
      <TextSection item={item} name="background" />
      <TextSection item={item} name="recommendation" isMarked />
      {earlier?.map((decision) => (
        <DecisionText key={decision.decisionId} decision={decision} isNow={false}>
          <AnswerDecision item={item} decision={decision} />
        </DecisionText>
      ))}
      {here?.map((decision) => (
        <DecisionText key={decision.decisionId} decision={decision} isNow>
          <AnswerDecision item={item} decision={decision} />
        </DecisionText>
      ))}
      {record && (
        <Section title={say.record} isMarked>
          <Lines lines={record.split('\n')} />
        </Section>
      )}
      <ItemOrders item={item} />
      <TextSection item={item} name="caseStatement" />
      <TextSection item={item} name="finances" />
      <PreReads item={item} />
      {item.rights.includes('react') && !item.standing && here?.length === 0 && (
        <Section title={session.yourView}>
          <Reaction meetingId={item.meetingId} itemId={item.itemId} />
        </Section>
      )}
      <Questions item={item} />
      <OtherNotes item={item} />
    </>
  );
}

type Props = { item: WholeItem; name: Anchor['section']; isMarked?: boolean };

function TextSection({ item, name, isMarked = false }: Props) {
  const { item: say } = useWords();
  const section = item[name];
  if (!section) return null;
  return (
    <Section title={say[name]} isMarked={isMarked}>
      <NotedBlocks item={item} section={name} blocks={section.blocks} />
    </Section>
  );
}
