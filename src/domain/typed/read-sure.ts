import type { Problem } from './command.ts';

const sureWord = /(?:^|[\s,;]{1,3})(?:ja|bekræft|yes|confirm)(?=[\s,.!]|$)[,.!]?/i;

/** Whether the text answers ahead what would be asked, and all else it says. */
export function sureIn(text: string): { sure: { isSure?: true }; rest: string } {
  if (!sureWord.test(text)) return { sure: {}, rest: text };
  return { sure: { isSure: true }, rest: text.replace(sureWord, '').trim() };
}

/** The same command, which asks first unless the text says that one is sure: `/træk 3 ja`. */
export function askingFirst<C extends object>(read: (text: string) => C | Problem) {
  return (text: string): (C & { isSure?: true }) | Problem => {
    const { sure, rest } = sureIn(text);
    const said = read(rest);
    return 'kind' in said ? said : { ...said, ...sure };
  };
}
