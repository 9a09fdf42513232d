import type { Language } from '../domain/board.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** How large a file is, as file lists say it: 412 kB, 1,2 MB. */
export function sizesIn(language: Language) {
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 2 });
  return (bytes: number) => {
    if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
    const [unit, of] = bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
    const count = bytes / of;
    return `${count < 10 ? format.format(count) : Math.round(count)} ${unit}`;
  };
}
