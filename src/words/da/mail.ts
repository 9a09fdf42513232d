import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** E-mail to whom Teams cannot reach, and lines in the activity feed. */
export const mail = {
  activity: {
    description: 'Beslutninger og spørgsmål til dig',
    template: (board: string) => `Nyt fra ${board}`,
  },
  decision: (corrected: boolean, board: string, item: string) =>
    `${corrected ? 'Rettet beslutning' : 'Beslutning'} fra ${board}: ${item}`,
  decisionWaits: (board: string) => `En beslutning fra ${board} venter på dig`,
  question: (by: string, item: string | null) =>
    item === null ? `Spørgsmål fra ${by}` : `Spørgsmål fra ${by}: ${item}`,
  questionWaits: (board: string) => `Et spørgsmål fra ${board} venter på dig`,
  from: (corrected: boolean, board: string, day: Day) =>
    `${corrected ? 'Rettet beslutning' : 'Beslutning'} fra ${board}s møde ${dates.long(day)}:`,
  asked: (by: string, board: string, day: Day) => `${by} spørger til ${board}s møde ${dates.long(day)}:`,
  kept: 'Punktet er lukket, så det kan ikke stå i en e-mail. Tilføj Mødeklar i Teams, eller spørg sekretæren.',
  why: 'Du får dette som e-mail, fordi Mødeklar ikke kan nå dig i Teams.',
  reply: (board: string) => `Svar på e-mailen går til ${board}s postkasse.`,
};
