import type * as Cards from 'adaptivecards';
import { hostConfigOf } from '../../../cards/drawn/host-config.ts';
import { htmlFromMarkdown, isSafeLink } from '../../../cards/drawn/html-from-markdown.ts';
import { element } from './element.ts';

import { texts } from './texts.ts';

/** The library, which its own script makes known to the page. */
declare const AdaptiveCards: typeof Cards;

/** The colours are those of the page's theme, so that a switch needs no new drawing. */
const hostConfig = hostConfigOf({
  ...{ text: 'var(--text)', soft: 'var(--text-soft)', line: 'var(--line)', highlight: 'var(--highlight)' },
  ...{ accent: 'var(--brand-text)', good: 'var(--good)', warning: 'var(--warning)', attention: 'var(--bad)' },
  ground: {
    ...{ emphasis: 'var(--card-emphasis)', accent: 'var(--card-accent)', good: 'var(--card-good)' },
    ...{ warning: 'var(--card-warning)', attention: 'var(--card-bad)' },
  },
});

/** What was pressed on a card, inputs checked and merged into `data` as Teams does. */
export type CardAction =
  | { kind: 'execute'; verb: string | undefined; id: string | undefined; data: Record<string, unknown> }
  | { kind: 'submit'; data: Record<string, unknown> }
  | { kind: 'open'; url: string };

/** Prepares the library for all cards of the page. */
export function prepareCards(): void {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = htmlFromMarkdown(text);
    result.didProcess = true;
  };
  AdaptiveCards.Strings.defaults.overflowButtonTooltip = () => texts.moreActions;
}

/** Draws the card; one that cannot be read shows its `fallbackText`. */
export function drawCard(content: unknown, pressed: (action: CardAction) => void): HTMLElement {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    const read = readAction(action);
    if (read) pressed(read);
  };
  try {
    card.parse(content);
    const drawn = card.render();
    if (drawn) return element('div', { className: isFullWidth(content) ? 'card full' : 'card' }, drawn);
  } catch {
    // The library throws on what is no card at all; what is said instead follows.
  }
  return element('p', { className: 'card unreadable' }, fallbackOf(content));
}

function readAction(action: Cards.Action): CardAction | null {
  if (action instanceof AdaptiveCards.ExecuteAction) {
    return { kind: 'execute', verb: action.verb, id: action.id, data: dataOf(action.data) };
  }
  if (action instanceof AdaptiveCards.SubmitAction) return { kind: 'submit', data: dataOf(action.data) };
  if (action instanceof AdaptiveCards.OpenUrlAction) return { kind: 'open', url: action.url ?? '' };
  return null;
}

/** Opens a link of a card in a tab of its own; false where it leads nowhere a person should go. */
export function openLink(url: string): boolean {
  if (!isSafeLink(url)) return false;
  window.open(url, '_blank', 'noopener,noreferrer');
  return true;
}

function dataOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function fallbackOf(content: unknown): string {
  const { fallbackText } = dataOf(content);
  return typeof fallbackText === 'string' ? fallbackText : texts.unreadableCard;
}

function isFullWidth(content: unknown): boolean {
  return /^full$/i.test(String(dataOf(dataOf(content).msteams).width));
}
