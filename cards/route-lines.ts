import type { StepState } from '../src/domain/route.ts';
import type { StepView } from '../src/domain/see-onward.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { paragraphs, plain } from './markdown.ts';
import { type Element, said } from './parts.ts';

/** Of an answer, in bytes. */
const longestAnswer = 900;

const marks: Readonly<Record<StepState, string>> = {
  ...{ planned: '→', sent: '→', answered: '✓', returned: '↩', dropped: '✗' },
};

/** A step with its state, what came back, and what is wrong with it. */
export function stepLines(step: StepView, words: Words, most = longestAnswer): Element[] {
  const line = `${marks[step.state]} **${plain(whereTo(step, words))}** · ${plain(stateText(step, words))}`;
  const isOver = step.state === 'dropped';
  return [
    said(line, { spacing: 'Small', ...(isOver ? { isSubtle: true } : {}) }),
    ...(step.answer
      ? [said(paragraphs(shortened(step.answer.text, most)), { spacing: 'None', size: 'Small' })]
      : []),
    ...troubleOf(step, words),
  ];
}

/** What is said of a step on one line, as plain text. */
export function stepText(step: StepView, words: Words): string {
  const trouble = troubleText(step, words);
  return [whereTo(step, words), stateText(step, words), ...(trouble ? [`⚠ ${trouble}`] : [])].join(' · ');
}

/** Where the item goes next, for a row: `→ ØU 24/3`. */
export function onwardText({ body, day }: Pick<StepView, 'body' | 'day'>, { dates }: Words): string {
  return plain(`→ ${body}${day ? ` ${dates.dayMonth(day)}` : ''}`);
}

function troubleText({ trouble, day }: StepView, { route }: Words): string | null {
  if (!trouble) return null;
  if (trouble.kind === 'too-early') return route.tooEarly(trouble.after, trouble.earliest);
  return day && route.overdue(day);
}

function troubleOf(step: StepView, words: Words): Element[] {
  const text = troubleText(step, words);
  if (!text) return [];
  const color = step.trouble?.kind === 'overdue' ? 'Attention' : 'Warning';
  return [said(plain(`⚠ ${text}`), { color, spacing: 'None', size: 'Small' })];
}

/** Of what is over only when it was counts. */
function whereTo({ body, day, state }: StepView, { route }: Words): string {
  return state === 'planned' || state === 'sent' ? route.step(body, day) : body;
}

function stateText({ state, sentOn, answer }: StepView, { route }: Words): string {
  if (answer && (state === 'answered' || state === 'returned')) return route.answerOn(state, answer.day);
  return state === 'sent' && sentOn ? route.sentOn(sentOn) : route.states[state];
}
