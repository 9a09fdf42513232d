import type { Xml } from './read-xml.ts';

/** Where the reading stands among a document's fields, which lie within one another and go on over paragraphs. */
export type Fields = {
  /** Takes a `fldChar`. */
  mark(mark: Xml): void;
  /** Takes a piece of a field's code. */
  say(code: string): void;
  /** Reads what is within a field that has its code in an attribute. */
  within(code: string, read: () => void): void;
  /** Whether text here is printed: not a code, and not the number of the page it stands on. */
  isPrinted(): boolean;
  isContents(): boolean;
  /** A code that has not ended with its paragraph never will. */
  endParagraph(): void;
};

export function followFields(): Fields {
  const open: { code: string; isResult: boolean }[] = [];
  return {
    mark({ attributes }) {
      const type = attributes.get('fldCharType');
      const last = open.at(-1);
      if (type === 'begin') open.push({ code: '', isResult: false });
      else if (type === 'separate' && last) last.isResult = true;
      else if (type === 'end') open.pop();
    },
    say(code) {
      const last = open.at(-1);
      if (last && !last.isResult) last.code = `${last.code}${code}`.slice(0, 200);
    },
    within(code, read) {
      open.push({ code, isResult: true });
      read();
      open.pop();
    },
    isPrinted: () => open.every(({ code, isResult }) => isResult && !tellsPage(code)),
    isContents: () => open.some(({ code, isResult }) => isResult && kindOf(code) === 'TOC'),
    endParagraph() {
      while (open.at(-1)?.isResult === false) open.pop();
    },
  };
}

function tellsPage(code: string): boolean {
  return ['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES'].includes(kindOf(code));
}

function kindOf(code: string): string {
  return code.trimStart().split(/\s/, 1)[0]?.toUpperCase() ?? '';
}
