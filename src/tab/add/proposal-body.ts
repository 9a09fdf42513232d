import type { Answer, Body } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { minutesIn, said, type Written } from './new-item-body.ts';

/** A proposal as it is being changed; `wished` is empty where it is for no particular meeting. */
export type WrittenProposal = Written & {
  background: string;
  caseStatement: string;
  finances: string;
  wished: string;
};
export type ProposalField = keyof WrittenProposal;
export type ProposalForm = NonNullable<Answer<Routes['proposal']>['form']>;

export function writtenOf({ values, wish }: ProposalForm): WrittenProposal {
  const { title, units, minutes, closed, closedReason, ...texts } = values;
  return {
    ...{ title, units, isClosed: closed, reason: closedReason ?? '' },
    minutes: minutes === null ? '' : String(minutes),
    caseNumber: texts.caseNumber ?? '',
    background: texts.background ?? '',
    recommendation: texts.recommendation ?? '',
    caseStatement: texts.caseStatement ?? '',
    finances: texts.finances ?? '',
    wished: wish?.chosen ?? '',
  };
}

/** Only what was touched is sent, so that the rest stays as others have it. */
export function changesIn(
  written: WrittenProposal,
  touched: readonly ProposalField[],
): Body<Routes['changeProposal']> {
  const all: { [Field in ProposalField]: Body<Routes['changeProposal']> } = {
    title: { title: written.title.trim() },
    isClosed: { closed: written.isClosed },
    reason: { closedReason: said(written.reason) },
    minutes: { minutes: minutesIn(written.minutes) },
    units: { units: written.units },
    caseNumber: { caseNumber: said(written.caseNumber) },
    background: { background: said(written.background) },
    recommendation: { recommendation: said(written.recommendation) },
    caseStatement: { caseStatement: said(written.caseStatement) },
    finances: { finances: said(written.finances) },
    wished: { wishedMeeting: written.wished === '' ? null : asId<MeetingId>(written.wished) },
  };
  return Object.assign({}, ...touched.map((field) => all[field]));
}

/** What was touched here and has become something else by another's hand meanwhile. */
export function clashesIn(
  edits: Partial<WrittenProposal>,
  begun: WrittenProposal,
  theirs: WrittenProposal,
): ProposalField[] {
  const touched = Object.keys(edits) as ProposalField[];
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return touched.filter(
    (field) => !isSame(begun[field], theirs[field]) && !isSame(edits[field], theirs[field]),
  );
}
