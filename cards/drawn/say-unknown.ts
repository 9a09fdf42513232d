/**
 * The card with each element that the drawing does not know replaced by what it says: Teams learns elements faster than
 * the library does. What brings a fallback of its own is left to it, and what says nothing is left out.
 */
export function sayUnknown(card: unknown, isKnown: (type: string) => boolean): unknown {
  if (Array.isArray(card)) return card.map((one) => sayUnknown(one, isKnown));
  if (!isRecord(card)) return card;
  const parts = Object.entries(card).map(([name, value]) => {
    const said =
      holdsElements.has(name) && Array.isArray(value)
        ? value.flatMap((one) => elementSaid(one, isKnown) ?? [])
        : value;
    return [name, sayUnknown(said, isKnown)];
  });
  return Object.fromEntries(parts);
}

const holdsElements: ReadonlySet<string> = new Set(['body', 'items']);
const isText: ReadonlySet<string> = new Set(['text', 'title', 'subtitle', 'label', 'value', 'altText']);

function elementSaid(element: unknown, isKnown: (type: string) => boolean): unknown {
  if (!isRecord(element) || typeof element.type !== 'string') return element;
  if (isKnown(element.type) || element.fallback !== undefined) return element;
  const texts = textsIn(element);
  if (texts.length === 0) return null;
  const items = texts.map((text) => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' }));
  return { type: 'Container', style: 'emphasis', items };
}

function textsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? (isText.has(name) && value !== '' ? [value] : []) : textsIn(value),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
