import { breakLines, type Span } from './break-lines.ts';
import type { Letters } from './letters.ts';
import { page, type Style, textWidth } from './page-form.ts';
import { aStrip, footOf, type Link, type Piece, type Strip, type Tag } from './strips.ts';

export type TextSetting = {
  style: Style;
  tag: Tag;
  letters: Letters;
  /** From the left margin. */
  indent?: number;
  width?: number;
  link?: Link;
};

/** Lines of text as strips, of which never one alone stands at the end or the beginning of a page. */
export function setText(lines: readonly (readonly Span[])[], setting: TextSetting): Strip[] {
  const strips = lines
    .flatMap((spans) => linesAsPieces(spans, setting))
    .map((pieces) => lineStrip(pieces, setting));
  return strips.map((strip, at) => ({
    ...strip,
    gap: at === 0 ? setting.style.gap : 0,
    holdsNext: at < strips.length - 1 && (at === 0 || at === strips.length - 2),
  }));
}

/** The pieces of each line that the text is broken into. */
export function linesAsPieces(spans: readonly Span[], setting: TextSetting): Piece[][] {
  const { style, tag, letters, indent = 0, width = textWidth - indent, link = null } = setting;
  const { size, color } = style;
  return breakLines(spans, { width, size }, letters).map((line) =>
    line.spans.map(({ x, ...span }) => ({
      ...span,
      ...{ size, color, tag, link },
      x: page.left + indent + x,
      y: footOf(style),
    })),
  );
}

/** The strip whole, on the same page as what follows. */
export function heldToNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, holdsNext: true }));
}

export function plain(text: string, { face }: Style): Span[] {
  return [{ text, face }];
}

function lineStrip(pieces: readonly Piece[], { style }: TextSetting): Strip {
  return aStrip(style.leading, { pieces });
}
