import type { Tag } from '../layout/strips.ts';

/** The document's structure as it grows while the pages are drawn. */
export type Structure = {
  /** What is drawn next belongs to this element. */
  enter(tag: Tag): void;
  /** What is drawn next belongs to none. */
  decorate(type: 'Layout' | 'Pagination'): void;
  /** Before a page is left. */
  leave(): void;
  elementOf(tag: Tag): PDFKit.PDFStructureElement;
  end(): void;
};

export function growStructure(doc: PDFKit.PDFDocument): Structure {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();
  let open: Tag | 'Layout' | 'Pagination' | null = null;

  const elementOf = (tag: Tag): PDFKit.PDFStructureElement => {
    const known = elements.get(tag);
    if (known) return known;
    // Scope is not among the options that pdfkit's types name.
    const options: object = tag.scope ? { scope: tag.scope } : {};
    const element = doc.struct(tag.type, options);
    elements.set(tag, element);
    if (tag.up) elementOf(tag.up).add(element);
    else doc.addStructure(element);
    return element;
  };
  const leave = () => {
    if (open !== null) doc.endMarkedContent();
    open = null;
  };
  return {
    elementOf,
    leave,
    enter(tag) {
      if (open === tag) return;
      leave();
      const element = elementOf(tag);
      element.add(doc.markStructureContent(tag.type));
      open = tag;
    },
    decorate(type) {
      if (open === type) return;
      leave();
      doc.markContent('Artifact', { type });
      open = type;
    },
    end() {
      for (const [tag, element] of elements) if (tag.up === null) element.end();
    },
  };
}
