import {
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useFormStyles } from '../shell/form-styles.ts';
import { type TabWords, useWords } from '../shell/words.tsx';
import { fieldName } from '../write/field-name.ts';
import { NewItemFields } from './new-item-fields.tsx';
import {
  clashesIn,
  type ProposalField,
  type ProposalForm,
  type WrittenProposal,
  writtenOf,
} from './proposal-body.ts';

const useStyles = makeStyles({
  comment: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  proposal: Answer<Routes['proposal']>;
  written: WrittenProposal;
  /** What was touched, and what all was when the form was opened. */
  edits: Partial<WrittenProposal>;
  begun: WrittenProposal;
  write: (more: Partial<WrittenProposal>) => void;
};

const sections = ['background', 'caseStatement', 'finances'] as const;

/** All of a proposal, with the comment it was sent back with and what another made of it meanwhile. */
export function ProposalFields({ proposal, written, edits, begun, write }: Props) {
  const styles = useStyles();
  const { form: column } = useFormStyles();
  const words = useWords();
  const { proposal: say } = words.reading;
  const { boardId, form, state, comment } = proposal;
  const theirs = form && writtenOf(form);
  const clashes = theirs ? clashesIn(edits, begun, theirs) : [];
  return (
    <div className={column}>
      {state.kind === 'returned' && comment && <p className={styles.comment}>{comment}</p>}
      {clashes.map((field) => (
        <MessageBar key={field} intent="warning" layout="multiline">
          <MessageBarBody>
            {say.theirs(labelOf(field, words), form ? textOf(field, form, words) : '')}
          </MessageBarBody>
        </MessageBar>
      ))}
      {form?.wish && (
        <Field label={say.wishedMeeting}>
          <Select value={written.wished} onChange={(_, { value }) => write({ wished: value })}>
            <option value="">{say.noMeeting}</option>
            {form.wish.choices.map(({ meetingId, day, deadline, isLate }) => (
              <option key={meetingId} value={meetingId}>
                {say.choice(words.dates.date(day), words.dates.brief(deadline), isLate)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <NewItemFields {...{ boardId, written, write }} />
      {sections.map((name) => (
        <Field key={name} label={words.item[name]}>
          <Textarea
            resize="vertical"
            rows={4}
            value={written[name]}
            onChange={(_, { value }) => write({ [name]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

function labelOf(field: ProposalField, words: TabWords): string {
  const { prepare, reading } = words;
  if (field === 'isClosed') return prepare.add.kind;
  if (field === 'reason') return prepare.add.reason;
  return field === 'wished' ? reading.proposal.wishedMeeting : fieldName(field, words);
}

function textOf(
  field: ProposalField,
  form: ProposalForm,
  { prepare: { add }, reading, dates }: TabWords,
): string {
  const written = writtenOf(form);
  if (field === 'isClosed') return written.isClosed ? add.closed : add.open;
  if (field === 'units') return written.units.join(', ');
  if (field !== 'wished') return written[field];
  const chosen = form.wish?.choices.find(({ meetingId }) => meetingId === written.wished);
  return chosen ? dates.date(chosen.day) : reading.proposal.noMeeting;
}
