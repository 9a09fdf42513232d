import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState } from 'react';
import { type Resource, useResource } from '../client/use-resource.ts';
import { useKeptTexts } from '../decide/use-kept-texts.ts';
import { capital } from '../home/meeting-card.tsx';
import type { Meeting } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { lazily } from '../shell/lazily.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Shown } from '../shell/shown.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useWords } from '../shell/words.tsx';
import { ahead } from './ahead.ts';
import { Attendance } from './attendance.tsx';
import type { Leading, Session } from './clock.ts';
import { Following } from './following.tsx';
import { ItemNow } from './item-now.tsx';
import { Items } from './items.tsx';
import { StartMeeting } from './start-meeting.tsx';
import { AskLosing, Trouble } from './trouble.tsx';
import { Unsent } from './unsent.tsx';
import { useLeading } from './use-leading.ts';

/** Fetched for whoever leads the meeting alone. */
const Decide = lazily(() => import('../decide/decide.tsx'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '42rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 4rem`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

const often = 60_000;

/** The meeting while it is held: where the board is, how the time goes, and for whoever leads it the way on. */
export default function SessionPage({ meetingId }: { meetingId: string }) {
  const meeting = useResource('meeting', { meetingId });
  const session = useResource('session', { meetingId });
  const again = useRef(session.again);
  again.current = session.again;
  // What was read when the page was last open tells an old time, and what is expected moves on with the clock.
  useEffect(() => {
    again.current();
    const asking = setInterval(() => document.visibilityState === 'visible' && again.current(), often);
    return () => clearInterval(asking);
  }, []);
  return (
    <Shown of={meeting}>
      {(read) => (
        <Shown of={session}>{(now) => <Held meeting={read} session={now} again={session.again} />}</Shown>
      )}
    </Shown>
  );
}

type Props = { meeting: Meeting; session: Session } & Pick<Resource<Session>, 'again'>;

function Held({ meeting, session, again }: Props) {
  const styles = useStyles();
  const words = useWords();
  const lead = useLeading(meeting.meetingId);
  const me = useResource('me', {}).body;
  const personId = me?.person.personId ?? null;
  useKeptTexts(meeting, personId);
  const [isUnsafe, tellUnsafe] = useState(false);
  const [isAsking, ask] = useState(false);
  usePageTitle(words.session.title);
  const { meetingId, boardId, boardName, day } = meeting;
  const { isRunning, course } = session;
  const { isAway, acts } = lead.waiting;
  const leading = session.leading && ahead(session.leading, meeting, isAway ? acts : []);
  const name = words.dates.long(day);
  return (
    <>
      <TopBar
        trail={[
          { name: words.home, to: { page: 'home' } },
          { name: boardName, to: { page: 'board', boardId } },
          { name, to: { page: 'meeting', meetingId, itemId: null } },
        ]}
      />
      <div className={styles.page}>
        <h1 className={styles.title}>
          <Soft>
            {boardName} · {capital(name)}
          </Soft>
        </h1>
        {isAsking && isUnsafe ? (
          <AskLosing
            go={() => {
              ask(false);
              void lead.end(false);
            }}
            leave={() => ask(false)}
          />
        ) : (
          <Trouble lead={lead} undecided={leading?.undecided ?? []} />
        )}
        {isRunning && leading ? (
          <>
            {leading.next?.kind === 'item' && (
              <AtHand key={leading.next.itemId} {...{ meetingId, itemId: leading.next.itemId }} />
            )}
            <ItemNow
              {...{ meeting, leading, lead, course, again }}
              end={() => (isUnsafe ? ask(true) : void lead.end(false))}
            />
            {leading.current?.kind === 'item' && me && (
              <Suspense fallback={null}>
                <Decide
                  key={leading.current.itemId}
                  {...{ meetingId, itemId: leading.current.itemId, personId: me.person.personId }}
                  done={again}
                  tellUnsafe={tellUnsafe}
                />
              </Suspense>
            )}
            <Items
              {...{ course, isSending: lead.isSending }}
              meeting={isAway ? { ...meeting, rows: rowsAt(meeting.rows, leading) } : meeting}
              go={(number) => void lead.go(number)}
            />
            {leading.attendance && (
              <Attendance
                key={leading.version}
                attendance={leading.attendance}
                {...{ lead, timeZone: meeting.timeZone, treated: treatedIn(course) }}
              />
            )}
          </>
        ) : isRunning ? (
          <Following meeting={meeting} session={session} />
        ) : (
          <>
            <StartMeeting meeting={meeting} lead={lead} />
            {personId && <Unsent {...{ meeting, personId }} />}
          </>
        )}
      </div>
    </>
  );
}

/** The items that the board has been at. */
function treatedIn(course: Session['course']): number[] {
  return course?.rows.flatMap(({ number, used }) => (used === null ? [] : number)) ?? [];
}

/** Reads the next item ahead, so that it can be treated also where the connection goes before it is its turn. */
function AtHand(at: { meetingId: string; itemId: string }): null {
  useResource('item', at);
  useResource('decisionForm', at);
  return null;
}

/** The rows with the item that was gone to as the one the board is at. */
function rowsAt(rows: Meeting['rows'], { current }: Leading): Meeting['rows'] {
  return rows.map((row) => ({ ...row, isNow: row.number === current?.number }));
}
