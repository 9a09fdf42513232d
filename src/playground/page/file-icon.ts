const namespace = 'http://www.w3.org/2000/svg';

const kinds: Readonly<Record<string, string>> = { pdf: 'pdf', docx: 'word', doc: 'word' };

/** A sheet with a folded corner and the file's ending on it, in the colour of its kind. For the eye only. */
export function fileIcon(name: string): SVGSVGElement {
  const ending = /\.([\p{L}\p{N}]{1,4})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const label = draw('text', { x: '20', y: '35.4', class: 'label' });
  label.textContent = ending.toUpperCase();
  const drawn = draw('svg', {
    viewBox: '0 0 40 48',
    class: `file-icon ${kinds[ending] ?? 'other'}`,
    'aria-hidden': 'true',
  });
  drawn.append(
    draw('path', {
      class: 'sheet',
      d: 'M8 1.5h17L36.5 13v31a2.5 2.5 0 0 1-2.5 2.5H8A2.5 2.5 0 0 1 5.5 44V4A2.5 2.5 0 0 1 8 1.5z',
    }),
    draw('path', { class: 'fold', d: 'M25 1.5V10.5A2.5 2.5 0 0 0 27.5 13H36.5z' }),
    draw('rect', { class: 'band', x: '1', y: '24', width: '38', height: '16', rx: '3' }),
    label,
  );
  return drawn as SVGSVGElement;
}

function draw(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
