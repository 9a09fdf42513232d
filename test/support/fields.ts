import type { Answer } from './chat.ts';

/** What stands in the fields of the forms that were shown, by their ids; empty where nothing does. */
export function fieldsIn({ body, heard }: Answer): Record<string, string> {
  const fields: Record<string, string> = {};
  const look = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { type, id, value } = part as { type?: unknown; id?: unknown; value?: unknown };
    if (typeof type === 'string' && type.startsWith('Input.')) fields[String(id)] = String(value ?? '');
    for (const inner of Object.values(part)) look(inner);
  };
  look(body);
  for (const { card } of heard) look(card);
  return fields;
}
