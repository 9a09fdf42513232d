import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useChange } from '../client/use-change.ts';
import { type Resource, useResource } from '../client/use-resource.ts';
import { DialogForm } from '../publish/dialog-form.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { newItemFields } from './new-item-fields.tsx';
import { changesIn, type ProposalField, type WrittenProposal, writtenOf } from './proposal-body.ts';
import { ProposalFields } from './proposal-fields.tsx';

type Proposal = Answer<Routes['proposal']>;
type Props = {
  boardId: string;
  itemId: string;
  what: 'change' | 'withdraw';
  close: () => void;
  done: (said: string) => void;
};
type OpenProps = Pick<Props, 'close' | 'done'> & { of: Resource<Proposal>; proposal: Proposal };

/** Changes one's own proposal, or takes it back after having asked. */
export default function OwnProposalDialog({ boardId, itemId, what, ...more }: Props) {
  const of = useResource('proposal', { boardId, itemId });
  const Dialog = what === 'change' ? Change : Withdraw;
  return <Shown of={of}>{(proposal) => <Dialog {...{ of, proposal }} {...more} />}</Shown>;
}

function Change({ of, proposal, close, done }: OpenProps) {
  const { proposal: say } = useWords().reading;
  const send = useChange('changeProposal');
  const { boardId, itemId, form, state } = proposal;
  const [begun] = useState(form && writtenOf(form));
  const [edits, edit] = useState<Partial<WrittenProposal>>({});
  const theirs = form ? writtenOf(form) : begun;
  if (!begun || !theirs) return null;
  const written = { ...theirs, ...edits };
  const body = changesIn(written, Object.keys(edits) as ProposalField[]);
  return (
    <DialogForm
      {...{ close }}
      isOpen
      isWide
      title={say.editTitle(begun.title)}
      yes={state.kind === 'returned' ? say.sendAgain : say.save}
      beside={newItemFields}
      isReady={form !== null && written.title.trim() !== ''}
      changed={form ? say.changed : say.locked}
      send={() => send({ told: { boardId, itemId }, body, of })}
      done={() => done(say.saved(written.title.trim()))}
    >
      <ProposalFields
        {...{ proposal, written, edits, begun }}
        write={(more) => edit((before) => ({ ...before, ...more }))}
      />
    </DialogForm>
  );
}

function Withdraw({ of, proposal: { boardId, itemId, title }, close, done }: OpenProps) {
  const { proposal: say } = useWords().reading;
  const send = useChange('withdrawProposal');
  return (
    <DialogForm
      {...{ close }}
      isOpen
      title={say.withdrawTitle(title)}
      yes={say.withdrawYes}
      changed={say.changed}
      send={() => send({ told: { boardId, itemId }, body: undefined, of })}
      done={() => done(say.gone(title))}
    >
      {say.withdrawText}
    </DialogForm>
  );
}
