import { childOf, childrenOf, valueIn, type Xml } from './read-xml.ts';

/** What a style says of a paragraph or a run, with what it takes from those it is based on. */
export type Style = {
  name: string;
  isHeading: boolean;
  /** Null where it says nothing of it. */
  isBold: boolean | null;
  isHidden: boolean | null;
  /** The list it puts its paragraphs in, and the style that says so. */
  list: { number: string; level: number | null; by: string } | null;
};

export type Styles = (id: string | undefined) => Style;

/** The styles of a document by their ids; without an id, the one that paragraphs have by default. */
export function readStyles(styles: Xml | undefined): Styles {
  const elements = childrenOf(styles ?? nothing).filter(({ name }) => name === 'style');
  const byId = new Map(elements.map((one) => [one.attributes.get('styleId') ?? '', one]));
  const byDefault = elements.find(({ attributes }) => {
    return attributes.get('type') === 'paragraph' && isTrue(attributes.get('default'));
  });
  const read = new Map<string, Style>();
  return (id) => {
    const key = id ?? byDefault?.attributes.get('styleId') ?? '';
    const known = read.get(key);
    if (known) return known;
    const style = styleFrom(chainFrom(key, byId));
    read.set(key, style);
    return style;
  };
}

/** Whether a switch such as `b` or `vanish` is on; null where it is not there. */
export function isOn(properties: Xml | undefined, name: string): boolean | null {
  const element = childOf(properties, name);
  return element ? isTrue(element.attributes.get('val') ?? 'true') : null;
}

const nothing: Xml = { name: '', attributes: new Map(), children: [] };

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

/** The style and those it is based on, itself first; ends where they go round in a circle, or on and on. */
function chainFrom(id: string, byId: ReadonlyMap<string, Xml>): [string, Xml][] {
  const chain = new Map<string, Xml>();
  let next: string | undefined = id;
  while (next !== undefined && !chain.has(next) && chain.size < 30) {
    const style = byId.get(next);
    if (!style) break;
    chain.set(next, style);
    next = valueIn(style, 'basedOn');
  }
  return [...chain];
}

function styleFrom(chain: readonly [string, Xml][]): Style {
  const [own] = chain;
  const name = (own && valueIn(own[1], 'name')) ?? '';
  const first = <T>(look: (style: Xml, id: string) => T | null): T | null => {
    for (const [id, style] of chain) {
      const found = look(style, id);
      if (found !== null) return found;
    }
    return null;
  };
  const outline = first((style) => valueIn(childOf(style, 'pPr'), 'outlineLvl') ?? null);
  return {
    name,
    isHeading: (outline !== null && Number(outline) < 9) || /^(?:title|titel|heading|overskrift)/i.test(name),
    isBold: first((style) => isOn(childOf(style, 'rPr'), 'b')),
    isHidden: first((style) => isOn(childOf(style, 'rPr'), 'vanish')),
    list: first((style, by) => {
      const list = childOf(childOf(style, 'pPr'), 'numPr');
      const number = valueIn(list, 'numId');
      const level = valueIn(list, 'ilvl');
      return number === undefined ? null : { number, level: level === undefined ? null : Number(level), by };
    }),
  };
}
