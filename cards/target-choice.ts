import type { Target } from '../src/domain/see-targets.ts';
import type { Words } from '../src/words/words.ts';
import { choices, type Element } from './parts.ts';

/** More meetings are named by typing. */
const mostTargets = 60;

/** Which meeting an item of so many minutes is put onto, each with what stands on it; `chosen` where it can be had. */
export function targetChoice(
  targets: readonly Target[],
  { minutes, chosen, usual }: { minutes: number | null; chosen?: string | undefined; usual: string | null },
  { proposal }: Words,
): Element[] {
  if (targets.length === 0) return [];
  const value = targets.some(({ meetingId }) => meetingId === chosen) ? chosen : usual;
  const options = targets
    .slice(0, mostTargets)
    .map((one) => ({ title: proposal.target(one, minutes ?? 0), value: one.meetingId }));
  return [choices({ id: 'toMeeting', label: proposal.toMeeting, value }, options, { style: 'compact' })];
}
