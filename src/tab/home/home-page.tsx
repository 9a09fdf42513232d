import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { LookBackLink } from '../look-back/look-back-link.tsx';
import { Column, Part } from '../shell/column.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Link } from '../shell/router.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { MeetingList } from './meeting-list.tsx';
import { Waits } from './waits.tsx';

const useStyles = makeStyles({
  boards: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  about: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  board: { color: tokens.colorBrandForegroundLink },
  role: { color: tokens.colorNeutralForeground2 },
});

/** What waits for the reader, and the meetings of all their boards, the next one first. */
export default function HomePage() {
  const words = useWords();
  const styles = useStyles();
  const [isPastShown, showPast] = useState(false);
  usePageTitle(words.home);
  return (
    <Shown of={useResource('me', {})}>
      {({ boards }) =>
        boards.length === 0 ? (
          <Notice {...words.meetings.noBoard} />
        ) : (
          <Column title={words.home}>
            <ul className={styles.boards} aria-label={words.meetings.boards}>
              {boards.map(({ boardId, name, roles }) => (
                <li key={boardId} className={styles.about}>
                  <span>
                    <Link to={{ page: 'board', boardId }} className={styles.board}>
                      {name}
                    </Link>{' '}
                    <span className={styles.role}>
                      ({words.list(roles.map((role) => words.roles[role]))})
                    </span>
                  </span>
                  <LookBackLink boardId={boardId} />
                </li>
              ))}
            </ul>
            <Part title={words.atHome.waits}>
              <Waits />
            </Part>
            <Part title={words.meetings.coming}>
              <MeetingList when="coming" withBoard={boards.length > 1} />
            </Part>
            <Part title={words.meetings.past}>
              {isPastShown ? (
                <MeetingList when="past" isWhole withBoard={boards.length > 1} />
              ) : (
                <Button onClick={() => showPast(true)}>{words.atHome.showPast}</Button>
              )}
            </Part>
          </Column>
        )
      }
    </Shown>
  );
}
