/** An object somewhere in a card: an element, an action, a column, a choice. */
export type Node = Readonly<Record<string, unknown>>;

/** Every object in a card, the card itself first, with the way that leads to it. */
export function nodesWithin(value: unknown, path = 'card'): { node: Node; path: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => nodesWithin(one, `${path}[${at}]`));
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  return [
    { node, path },
    ...Object.entries(node).flatMap(([key, inner]) => nodesWithin(inner, `${path}.${key}`)),
  ];
}

export function elementsIn(card: unknown, type: string): Node[] {
  return nodesWithin(card).flatMap(({ node }) => (node.type === type ? [node] : []));
}

/** Everything that can be pressed, the refresh and the rows of a list among it. */
export function actionsIn(card: unknown): Node[] {
  return nodesWithin(card).flatMap(({ node }) =>
    typeof node.type === 'string' && node.type.startsWith('Action.') ? [node] : [],
  );
}

/** What stands in a card's texts, in the order it is read. */
export function textsIn(card: unknown): string[] {
  return elementsIn(card, 'TextBlock').map(({ text }) => String(text));
}

/** The fields that can be filled in. */
export function inputsIn(card: unknown): Node[] {
  return nodesWithin(card).flatMap(({ node }) =>
    typeof node.type === 'string' && node.type.startsWith('Input.') ? [node] : [],
  );
}
