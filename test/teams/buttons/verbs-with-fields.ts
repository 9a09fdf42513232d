import { type Node, nodesWithin } from '../../support/card-nodes.ts';

/** The verbs of all buttons that send along what was filled in, on the card itself or in a part that is folded out. */
export function verbsWithFields(cards: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  for (const card of cards) look(card, false, found);
  return found;
}

function look(value: unknown, hasFields: boolean, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) look(one, hasFields, found);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const node = value as Node;
  const isFilled = hasFields || (node.type === 'AdaptiveCard' && fieldsOf(node));
  const verb = node.verb ?? (node.data as Node | undefined)?.verb;
  const isSent = node.type === 'Action.Execute' || node.type === 'Action.Submit';
  if (isFilled && isSent && node.associatedInputs !== 'none' && typeof verb === 'string') found.add(verb);
  for (const inner of Object.values(node)) look(inner, isFilled, found);
}

/** Those that stand open: what is folded out by a button is a card of its own. */
function fieldsOf(card: Node): boolean {
  const folded = new Set(
    nodesWithin(card).flatMap(({ node }) =>
      node.type === 'Action.ShowCard' ? nodesWithin(node.card).map((inner) => inner.node) : [],
    ),
  );
  return nodesWithin(card).some(({ node }) => String(node.type).startsWith('Input.') && !folded.has(node));
}
