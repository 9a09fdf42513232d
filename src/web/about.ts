import type { Route } from '../api/route.ts';
import type { Language } from '../domain/board.ts';
import { type Words, wordsFor } from '../words/words.ts';

/** `/om/privatliv` and `/om/vilkaar`, in Danish and then in English: an app package has to lead to both. */
export function aboutRoutes(): Route[] {
  return [route('/om/privatliv', 'privacy'), route('/om/vilkaar', 'terms')];
}

type About = Words['about'];

function route(path: string, which: keyof About): Route {
  const languages: readonly Language[] = ['da', 'en'];
  const articles = languages.map((language) => article(language, wordsFor(language).about[which]));
  const body = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wordsFor('da').about[which].title}</title>
<style>${look}</style>
<main>${articles.join('<hr>')}</main>
</html>
`;
  return { method: 'GET', path, answer: () => ({ status: 200, headers, body }) };
}

/** Of our own words alone, which hold no markup. */
function article(language: Language, { title, parts }: About[keyof About]): string {
  const sections = parts.map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`);
  return `<article lang="${language}"><h1>${title}</h1>${sections.join('')}</article>`;
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

const look = `
  :root { color-scheme: light dark; font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; }
  main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .2rem; } p { margin: 0; }
  hr { margin: 3rem 0; border: 0; border-top: 1px solid currentColor; opacity: .3; }
`;
