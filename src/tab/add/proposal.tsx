import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import { Lines } from '../meeting/blocks.tsx';
import type { Done } from '../publish/done-bar.tsx';
import { Refused } from '../publish/refused.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import { Entry } from './entry.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

type Row = Answer<Routes['proposals']>['rows'][number];
type Props = { proposal: Row; meeting: Meeting; tell: (done: Done) => void };

/** A proposal to be judged: onto this agenda, onto the waiting list, or back with a comment. */
export function Proposal({ proposal, meeting: { meetingId }, tell }: Props) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const words = useWords();
  const { waiting: say } = words.prepare;
  const { address } = useResource('meeting', { meetingId });
  const [accept, giveBack] = [useChange('acceptProposal'), useChange('returnProposal')];
  const [ended, end] = useState<Ended | null>(null);
  const [comment, write] = useState<string | null>(null);
  const { itemId, version, title, mayJudge } = proposal;
  const at = { told: { meetingId, itemId }, of: { address, etag: null } };
  const judge = async (sent: Promise<Ended>, text: string) => {
    const said = await sent;
    end(said);
    if (said.kind === 'done') tell({ text });
  };
  return (
    <Entry title={title} about={aboutOf(proposal, words)}>
      {textsOf(proposal).map((text) => (
        <p key={text} className={styles.text}>
          <Lines lines={text.split('\n')} />
        </p>
      ))}
      <Refused ended={ended} />
      {mayJudge && comment === null && (
        <div className={ways}>
          <Button
            size="small"
            aria-label={`${say.accept}: ${title}`}
            onClick={() => void judge(accept({ ...at, body: { version, waits: false } }), say.placed(title))}
          >
            {say.accept}
          </Button>
          <Button
            size="small"
            onClick={() => void judge(accept({ ...at, body: { version, waits: true } }), say.kept(title))}
          >
            {say.keep}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => write('')}>
            {say.giveBack}
          </Button>
        </div>
      )}
      {comment !== null && (
        <>
          <Field label={say.comment(proposal.by)}>
            <Textarea value={comment} resize="vertical" onChange={(_, { value }) => write(value)} />
          </Field>
          <div className={ways}>
            <Button
              size="small"
              appearance="primary"
              disabled={comment.trim() === ''}
              onClick={() => void judge(giveBack({ ...at, body: { version, comment } }), say.returned(title))}
            >
              {say.giveBackYes}
            </Button>
            <Button size="small" onClick={() => write(null)}>
              {say.not}
            </Button>
          </div>
        </>
      )}
    </Entry>
  );
}

function aboutOf(row: Row, { prepare: { waiting: say }, row: rows, item, dates, list }: TabWords): string {
  return [
    say.by(row.by),
    row.closed && rows.closedPoint,
    row.units.length > 0 && list(row.units),
    row.caseNumber && item.caseNumber(row.caseNumber),
    row.minutes && rows.minutes(row.minutes),
    row.wished && say.wished(dates.date(row.wished.day)),
    row.wished?.isLate && say.late(dates.date(row.wished.deadline)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function textsOf({ background, recommendations, caseStatement, finances }: Row): string[] {
  const points = recommendations.map(({ ordinal, text }) => (ordinal ? `${ordinal}. ${text}` : text));
  return [background, points.join('\n'), caseStatement, finances].flatMap((text) => text || []);
}
