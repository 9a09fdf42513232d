import { type Asked, confirmCard } from '../../../cards/confirm.ts';
import type { Say, Scene } from '../scene.ts';

/** Longer lines are not said back. */
const longest = 200;

/** Asks before it is done. A press answers, and so does the same line with a yes at its end. */
export function askFirst({ turn, words }: Scene, asked: Asked): Say {
  const text = turn.what.kind === 'text' ? turn.what.text.replace(/\s+/g, ' ') : '';
  const orType = text !== '' && text.length <= longest ? words.itemForm.orType(text) : null;
  return { card: confirmCard({ ...asked, orType }, words), summary: asked.ask };
}
