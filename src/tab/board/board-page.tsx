import { makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useResource } from '../client/use-resource.ts';
import { MeetingList } from '../home/meeting-list.tsx';
import { LookBackLink } from '../look-back/look-back-link.tsx';
import { OwnProposals } from '../read/own-proposals.tsx';
import { Column, Part } from '../shell/column.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Shown } from '../shell/shown.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useWords } from '../shell/words.tsx';
import { Orders } from './orders.tsx';
import { Waiting } from './waiting.tsx';

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  role: { color: tokens.colorNeutralForeground2 },
});

/** A board: its next meeting, what waits for one, what it ordered, its past, and who is on it. */
export default function BoardPage({ boardId }: { boardId: string }) {
  const words = useWords();
  const resource = useResource('board', { boardId });
  usePageTitle(resource.body?.name ?? null);
  return (
    <Shown of={resource}>
      {({ name, members, rights }) => (
        <>
          <TopBar
            trail={[
              { name: words.home, to: { page: 'home' } },
              { name, to: { page: 'board', boardId } },
            ]}
          />
          <Column title={name}>
            <LookBackLink boardId={boardId} />
            <Part title={words.meetings.coming}>
              <MeetingList when="coming" boardId={boardId} />
            </Part>
            {rights.includes('edit-agenda') && (
              <Part title={words.atHome.waiting}>
                <Waiting boardId={boardId} />
              </Part>
            )}
            {rights.includes('propose-item') && !rights.includes('judge-proposal') && (
              <Part title={words.reading.proposal.title}>
                <OwnProposals boardId={boardId} />
              </Part>
            )}
            {rights.includes('see-orders') && (
              <Part title={words.atHome.orders}>
                <Orders boardId={boardId} />
              </Part>
            )}
            <Part title={words.meetings.past}>
              <MeetingList when="past" boardId={boardId} />
            </Part>
            {members.length > 0 && (
              <Part title={words.meetings.people}>
                <People members={members} />
              </Part>
            )}
          </Column>
        </>
      )}
    </Shown>
  );
}

function People({ members }: Pick<Answer<Routes['board']>, 'members'>) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.people}>
      {members.map(({ personId, name, role, unit }) => (
        <li key={`${personId} ${role} ${unit}`}>
          {name}
          <br />
          <span className={styles.role}>{[words.roles[role], unit].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
