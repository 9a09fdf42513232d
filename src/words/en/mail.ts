import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** E-mail to whom Teams cannot reach, and lines in the activity feed. */
export const mail = {
  activity: {
    description: 'Decisions and questions for you',
    template: (board: string) => `News from ${board}`,
  },
  decision: (corrected: boolean, board: string, item: string) =>
    `${corrected ? 'Corrected decision' : 'Decision'} of ${board}: ${item}`,
  decisionWaits: (board: string) => `A decision of ${board} waits for you`,
  question: (by: string, item: string | null) =>
    item === null ? `Question from ${by}` : `Question from ${by}: ${item}`,
  questionWaits: (board: string) => `A question from ${board} waits for you`,
  from: (corrected: boolean, board: string, day: Day) =>
    `${corrected ? 'Corrected decision' : 'Decision'} of ${board}’s meeting ${dates.long(day)}:`,
  asked: (by: string, board: string, day: Day) => `${by} asks about ${board}’s meeting ${dates.long(day)}:`,
  kept: 'The item is closed, so that it cannot stand in an e-mail. Add Mødeklar in Teams, or ask the secretary.',
  why: 'You get this as an e-mail because Mødeklar cannot reach you in Teams.',
  reply: (board: string) => `Answers to this e-mail go to ${board}’s mailbox.`,
};
