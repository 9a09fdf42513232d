import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isDecidable } from '../decide/decidable.ts';
import { JointButton } from '../decide/jointly.tsx';
import { capital, clockOf } from '../home/meeting-card.tsx';
import { isOpen } from '../publish/preparing.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { useRouter } from '../shell/router.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { type Meeting, neighbour } from './answers.ts';
import { Soft } from './item-parts.tsx';
import { Planned } from './planned.tsx';

const useStyles = makeStyles({
  page: { maxWidth: '42rem', margin: '0 auto' },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    margin: `0 0 ${tokens.spacingVerticalXXL}`,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0 },
});

/** What is to be known of the meeting before any of its items. */
export function FrontPage({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const words = useWords();
  const { ways } = useFormStyles();
  const { go } = useRouter();
  const { meetingId, rows } = meeting;
  // Whoever prepares the agenda has them in view on each of its pages.
  const isPrepared = meeting.mayEdit && isOpen(meeting);
  const isHeld = meeting.status === 'inSession';
  const first = neighbour(rows, null, 1);
  return (
    <div className={styles.page}>
      <Soft>
        {meeting.boardName} · {words.statuses[meeting.status]}
      </Soft>
      <h1 className={styles.title}>{capital(words.dates.long(meeting.day))}</h1>
      <dl className={styles.facts}>
        {factsOf(meeting, words).map(({ term, fact }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
        {!isPrepared && <Planned meeting={meeting} />}
      </dl>
      <div className={ways}>
        {first && (
          <Button
            appearance={isHeld ? 'secondary' : 'primary'}
            onClick={() => go({ page: 'meeting', meetingId, itemId: first })}
          >
            {words.agenda.readFirst}
          </Button>
        )}
        {(isHeld || (meeting.mayLead && meeting.status === 'published')) && (
          <Button
            appearance={isHeld ? 'primary' : 'secondary'}
            onClick={() => go({ page: 'session', meetingId })}
          >
            {words.session.follow}
          </Button>
        )}
        {isDecidable(meeting) && <JointButton meeting={meeting} />}
      </div>
    </div>
  );
}

function factsOf(meeting: Meeting, words: TabWords) {
  const { agenda, dates, list } = words;
  const { answers, deadlines, edition, published } = meeting;
  const facts = [
    { term: agenda.when, fact: clockOf(meeting, words) },
    { term: agenda.place, fact: meeting.place },
    { term: agenda.title, fact: published ? edition && agenda.edition(edition) : agenda.draft },
    { term: agenda.attendees, fact: list(meeting.attendees) },
    { term: agenda.answers, fact: answers && answersOf(answers, words) },
    { term: agenda.submission, fact: deadlines && dates.long(deadlines.submission) },
    { term: agenda.publication, fact: deadlines && dates.long(deadlines.publication) },
  ];
  return facts.filter(({ fact }) => fact);
}

function answersOf(answers: NonNullable<Meeting['answers']>, { agenda, list }: TabWords): string {
  const { coming, maybe, declined, silent } = answers;
  return [
    agenda.coming(coming),
    ...(maybe > 0 ? [agenda.maybe(maybe)] : []),
    ...(declined.length > 0 ? [agenda.declined(list(declined))] : []),
    ...(silent > 0 ? [agenda.silent(silent)] : []),
  ].join(' · ');
}
