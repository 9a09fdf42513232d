import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import type { Meeting } from '../meeting/answers.ts';
import { type Done, DoneBar } from '../publish/done-bar.tsx';
import { Part } from '../shell/column.tsx';
import { Modal } from '../shell/modal.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Proposal } from './proposal.tsx';
import { WaitingRow } from './waiting-row.tsx';

type Props = { meeting: Meeting; isOpen: boolean; close: () => void };

/** What waits for a meeting and what is proposed, to be put onto this one. */
export function WaitingDialog({ meeting, isOpen, close }: Props) {
  const { prepare } = useWords();
  return (
    <Modal isOpen={isOpen} close={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{prepare.waiting.title}</DialogTitle>
          <DialogContent>
            <Waiting meeting={meeting} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{prepare.leave}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function Waiting({ meeting }: { meeting: Meeting }) {
  const { waiting: say } = useWords().prepare;
  const { boardId } = meeting;
  const waiting = useResource('waiting', { boardId });
  const proposals = useResource('proposals', { boardId });
  const [done, put] = useState<Done | null>(null);
  const tell = (said: Done | null) => {
    put(said);
    waiting.again();
    proposals.again();
  };
  return (
    <>
      {done && <DoneBar {...{ done, meeting, tell }} />}
      <Part title={say.proposals}>
        <Shown of={proposals}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p>{say.noProposals}</p>
            ) : (
              rows.map((proposal) => <Proposal key={proposal.itemId} {...{ proposal, meeting, tell }} />)
            )
          }
        </Shown>
      </Part>
      <Part title={say.list}>
        <Shown of={waiting}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p>{say.none}</p>
            ) : (
              rows.map((row) => <WaitingRow key={row.itemId} {...{ row, meeting, tell }} />)
            )
          }
        </Shown>
      </Part>
    </>
  );
}
