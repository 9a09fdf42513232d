type Child = Node | string | null | undefined | false;

/** Makes an element: properties as they are, `aria-…`, `data-…`, `role` and `for` as attributes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (/^(aria-|data-|role$|for$)/.test(name)) made.setAttribute(name, String(value));
    else Reflect.set(made, name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const namespace = 'http://www.w3.org/2000/svg';

/** A drawing of one path on a field of 20 by 20, in the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
  const drawn = document.createElementNS(namespace, 'svg');
  drawn.setAttribute('viewBox', '0 0 20 20');
  drawn.setAttribute('class', 'icon');
  drawn.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  drawn.append(line);
  return drawn;
}

export const icons = {
  send: 'M3.2 3.4 17.4 10 3.2 16.6l1.9-5.8 6.3-.8-6.3-.8z',
  clip: 'm14.6 9.4-4.9 4.9a3 3 0 0 1-4.2-4.2l6.3-6.3a2 2 0 0 1 2.8 2.8l-6.3 6.3a1 1 0 0 1-1.4-1.4l5.6-5.6',
  close: 'm5 5 10 10M15 5 5 15',
  more: 'M5 10v.2M10 10v.2M15 10v.2',
  reply: 'M8.2 4.6 3.4 9.2l4.8 4.6M3.6 9.2h7.2c3.2 0 5.4 2 5.8 5.6',
  smile: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4M7.4 8.2v.2M12.6 8.2v.2M6.9 11.7a4 4 0 0 0 6.2 0',
  lock: 'M6.6 9V6.8a3.4 3.4 0 0 1 6.8 0V9M5.6 9h8.8c.6 0 1 .4 1 1v5c0 .6-.4 1-1 1H5.6a1 1 0 0 1-1-1v-5c0-.6.4-1 1-1',
} as const;
