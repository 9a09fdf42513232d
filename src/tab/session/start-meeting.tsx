import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import type { Meeting } from '../meeting/answers.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import { Items } from './items.tsx';
import type { Lead } from './use-leading.ts';

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  start: { alignSelf: 'flex-start' },
});

/** Before the meeting and after it. */
export function StartMeeting({ meeting, lead }: { meeting: Meeting; lead: Lead }) {
  const styles = useStyles();
  const words = useWords();
  const mayStart = meeting.mayLead && meeting.status === 'published';
  return (
    <>
      <p className={styles.said}>{saidOf(meeting, words)}</p>
      {mayStart && (
        <Button
          className={styles.start}
          appearance="primary"
          size="large"
          icon={<PlayRegular />}
          disabled={lead.isSending}
          onClick={() => void lead.start(false)}
        >
          {words.session.start}
        </Button>
      )}
      <Items meeting={meeting} go={null} isSending={false} course={null} />
    </>
  );
}

function saidOf({ status, mayLead }: Meeting, { session, statuses }: TabWords): string {
  switch (status) {
    case 'planned':
      return mayLead ? session.notOut : session.notBegun;
    case 'published':
    case 'inSession':
      return session.notBegun;
    case 'cancelled':
      return statuses.cancelled;
    case 'concluded':
    case 'minutesSent':
    case 'approved':
      return session.over;
    default:
      return status satisfies never;
  }
}
