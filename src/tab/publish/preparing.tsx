import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Typed, TypedMinutesProvider, withTyped } from '../edit/typed-minutes.ts';
import type { Meeting } from '../meeting/answers.ts';
import { type Done, DoneBar } from './done-bar.tsx';

const Telling = createContext<(done: Done | null) => void>(() => undefined);

/** Says at the page's head what was done to the agenda. */
export function useTelling(): (done: Done | null) => void {
  return useContext(Telling);
}

type Props = { meeting: Meeting; children: (planned: Meeting, done: ReactNode) => ReactNode };

/** The meeting as it is being prepared: with the minutes that are typed just now, and what was done last. */
export function Preparing({ meeting, children }: Props) {
  const [typed, setTyped] = useState<Typed>({});
  const [done, tell] = useState<Done | null>(null);
  const type = useCallback((itemId: string, minutes: number | null | undefined) => {
    setTyped(({ [itemId]: before, ...others }) => {
      return minutes === undefined ? others : { ...others, [itemId]: minutes };
    });
  }, []);
  const typing = useMemo(() => ({ type }), [type]);
  const bar = done && <DoneBar done={done} meeting={meeting} tell={tell} />;
  return (
    <TypedMinutesProvider value={typing}>
      <Telling value={tell}>{children(withTyped(meeting, typed), bar)}</Telling>
    </TypedMinutesProvider>
  );
}

/** Whether anything can still be done to the agenda. */
export function isOpen({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'planned' || status === 'published' || status === 'inSession';
}
