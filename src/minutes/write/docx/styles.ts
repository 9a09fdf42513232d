import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { colors, factIndent, styles as forms, page, type Style } from '../layout/page-form.ts';

/** Points as Word counts them. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Colours as Word writes them. */
export function inWord(color: string): string {
  return color.slice(1).toUpperCase();
}

/** As in the PDF, so that a page ends where it ends there, but for the letters' widths. */
export const section = {
  page: {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      ...{
        top: twips(page.top),
        bottom: twips(page.bottom),
        left: twips(page.left),
        right: twips(page.right),
      },
      ...{ header: twips(page.headerAt - 9), footer: twips(page.height - page.footerAt - 4) },
    },
  },
} as const;

/** The ids of the styles beside Word's own headings. */
export const named = {
  ...{ subtitle: 'Subtitle', fact: 'Fact', caseNumber: 'CaseNumber', mark: 'Mark' },
  ...{ contentsHeading: 'TOCHeading', contentsRow: 'TOC1', entry: 'ListParagraph' },
  ...{ cell: 'TableText', spacer: 'Spacer', header: 'Header', footer: 'Footer' },
} as const;

/** Free space stands above paragraphs alone, since Word would add what stands below the one before. */
export function spaced({ leading, gap }: Pick<Style, 'leading' | 'gap'>) {
  return { before: twips(gap), after: 0, line: twips(leading), lineRule: LineRuleType.AT_LEAST };
}

function formed(style: Style, more: { keepNext?: boolean } = {}) {
  const { size, color, face } = style;
  return {
    run: { size: size * 2, color: inWord(color), bold: face === 'bold' },
    paragraph: { spacing: spaced(style), ...(more.keepNext ? { keepNext: true, keepLines: true } : {}) },
  };
}

const heading = { keepNext: true };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', language: { value: 'da-DK' }, ...formed(forms.body).run },
      paragraph: formed(forms.body).paragraph,
    },
    title: formed(forms.title, heading),
    heading1: formed({ ...forms.item, gap: 0 }, heading),
    heading2: formed(forms.section, heading),
    heading3: formed(forms.subHeading, heading),
    hyperlink: { run: { color: inWord(colors.accent), underline: {} } },
  },
  paragraphStyles: [
    { id: named.subtitle, name: 'Subtitle', basedOn: 'Normal', ...formed(forms.subtitle) },
    { id: named.fact, name: 'Mødefakta', basedOn: 'Normal', ...factForm() },
    { id: named.caseNumber, name: 'Sagsnummer', basedOn: 'Normal', ...formed(forms.caseNumber, heading) },
    { id: named.mark, name: 'Bemærkning', basedOn: 'Normal', ...formed(forms.mark, heading) },
    {
      ...{ id: named.contentsHeading, name: 'TOC Heading', basedOn: 'Normal', next: 'Normal' },
      ...formed({ ...forms.item, gap: 0 }, heading),
    },
    { id: named.contentsRow, name: 'toc 1', basedOn: 'Normal', ...formed(forms.contents) },
    { id: named.entry, name: 'List Paragraph', basedOn: 'Normal', ...formed({ ...forms.body, gap: 3 }) },
    { id: named.cell, name: 'Tabeltekst', basedOn: 'Normal', ...formed({ ...forms.cell, gap: 0 }) },
    { id: named.spacer, name: 'Mellemrum', basedOn: 'Normal', ...spacerForm() },
    { id: named.header, name: 'header', basedOn: 'Normal', ...formed(forms.running) },
    { id: named.footer, name: 'footer', basedOn: 'Normal', ...footerForm() },
  ],
};

function factForm() {
  const { run, paragraph } = formed(forms.fact);
  return {
    run,
    paragraph: { ...paragraph, indent: { left: twips(factIndent), hanging: twips(factIndent) } },
  };
}

/** Stands above a table, which cannot have free space of its own. */
function spacerForm() {
  const line = { before: 0, after: 0, line: twips(forms.cell.gap), lineRule: LineRuleType.EXACT };
  return { run: { size: 8 }, paragraph: { spacing: line, keepNext: true } };
}

function footerForm() {
  const { run, paragraph } = formed(forms.running);
  const top = { style: BorderStyle.SINGLE, size: 4, space: 6, color: inWord(colors.rule) };
  return { run, paragraph: { ...paragraph, border: { top } } };
}
