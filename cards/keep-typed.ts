import type { Card } from './parts.ts';

/** The card with its fields as somebody had filled them in, as far as each takes that. */
export function keepTyped(card: Card, typed: Readonly<Record<string, unknown>>): Card {
  return filled(card, typed) as Card;
}

function filled(node: unknown, typed: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(node)) return node.map((one) => filled(one, typed));
  if (node === null || typeof node !== 'object') return node;
  const { id, type, choices } = node as { id?: unknown; type?: unknown; choices?: unknown };
  if (typeof type !== 'string' || !type.startsWith('Input.'))
    return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, filled(one, typed)]));
  const value = typed[String(id)];
  return typeof value === 'string' && mayHold(type, value, choices) ? { ...node, value } : node;
}

function mayHold(type: string, value: string, choices: unknown): boolean {
  if (type === 'Input.Date') return value === '' || /^\d{4}-\d\d-\d\d$/.test(value);
  if (!Array.isArray(choices)) return true;
  const all = choices.map((choice: { value?: unknown }) => choice.value);
  return value === '' || value.split(',').every((one) => all.includes(one));
}
