/** Breaks a text to lines of this width, at blanks or within words too, as the type that is set now runs. */
export function breakLines(
  text: string,
  width: number,
  { doc, isHyphenated }: { doc: PDFKit.PDFDocument; isHyphenated: boolean },
): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (tried: string) => doc.widthOfString(tried) <= width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      const cut = isHyphenated ? cutOf(word, (start) => fits(`${line} ${start}-`)) : 0;
      lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
      line = word.slice(cut);
    }
  }
  return [...lines, line];
}

/** Where a long word of small letters is broken so that its start fits; 0 where it cannot be. */
function cutOf(word: string, fits: (start: string) => boolean): number {
  if (!/^[a-zæøå]{8,}[.,:]?$/.test(word)) return 0;
  for (let cut = word.length - 4; cut >= 3; cut -= 1) if (fits(word.slice(0, cut))) return cut;
  return 0;
}
