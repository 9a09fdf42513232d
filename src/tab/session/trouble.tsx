import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useWhileAway } from '../client/use-while-away.ts';
import { saidOf } from '../shell/said-of.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { Leading } from './clock.ts';
import type { Lead } from './use-leading.ts';

/** In sight wherever on the page one pressed. */
const useStyles = makeStyles({
  inSight: {
    position: 'sticky',
    top: tokens.spacingVerticalS,
    zIndex: 1,
    flexShrink: 0,
    boxShadow: tokens.shadow8,
  },
});

type Props = { lead: Lead; undecided: Leading['undecided'] };

/** Why nothing came of what was pressed, and what one can do about it. */
export function Trouble({ lead, undecided }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { session } = words;
  const problem = useWhileAway(lead.trouble?.kind === 'refused' ? lead.trouble.problem : null);
  if (!problem && lead.trouble?.kind !== 'changed') return null;
  const code = problem?.code ?? null;
  const anyway = anywayOf(code, lead, words);
  return (
    <MessageBar
      className={styles.inSight}
      intent={problem ? 'warning' : 'info'}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>
        {problem ? saidOf(problem, words.wrong) : session.changed}{' '}
        {code === 'items-undecided' &&
          session.undecided(words.list(undecided.map(({ number, title }) => `${number}. ${title ?? ''}`)))}
      </MessageBarBody>
      <MessageBarActions>
        {anyway && (
          <Button size="small" onClick={anyway.do}>
            {anyway.label}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={lead.forget}>
          {anyway ? session.leaveIt : session.seen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was typed of a closed item stands nowhere but in the page: it is gone with it. */
export function AskLosing({ go, leave }: { go: () => void; leave: () => void }) {
  const styles = useStyles();
  const { session } = useWords();
  return (
    <MessageBar className={styles.inSight} intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{session.losing}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={go}>
          {session.endAnyway}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {session.leaveIt}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function anywayOf(code: string | null, lead: Lead, { session }: TabWords) {
  if (code === 'meeting-other-day') return { label: session.startAnyway, do: () => void lead.start(true) };
  if (code === 'items-undecided') return { label: session.endAnyway, do: () => void lead.end(true) };
  return null;
}
