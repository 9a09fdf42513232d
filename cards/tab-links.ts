import { tabHome } from '../src/domain/tab-path.ts';
import type { Card } from './parts.ts';

/** The whole address of a path in the tab; null where there is no tab. */
type LinkTo = (path: string) => string | null;

/** The card as it is sent: its buttons into the tab with whole addresses, and without them where there is no tab. */
export function withTabLinks(card: Card, linkTo: LinkTo): Card {
  return written(card, linkTo) as Card;
}

/** Undefined where nothing is left of it. */
function written(node: unknown, linkTo: LinkTo): unknown {
  if (Array.isArray(node)) return node.flatMap((one) => written(one, linkTo) ?? []);
  if (typeof node !== 'object' || node === null) return node;
  if (isTabButton(node)) {
    const url = linkTo(node.url);
    return url === null ? undefined : { ...node, url };
  }
  const whole: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, written(value, linkTo)]),
  );
  if (!Array.isArray(whole.actions) || whole.actions.length > 0) return whole;
  const { actions: _, ...rest } = whole;
  return rest.type === 'ActionSet' ? undefined : rest;
}

function isTabButton(node: object): node is { url: string } {
  const { type, url } = node as { type?: unknown; url?: unknown };
  return type === 'Action.OpenUrl' && typeof url === 'string' && url.startsWith(tabHome);
}
