import type { Paper } from '../paper.ts';
import type { Letters } from './letters.ts';
import { setFront, setItems } from './set-paper.ts';
import { type Page, stackPages } from './stack-pages.ts';
import { type Tag, tagIn } from './strips.ts';

/** The pages of a document, and on which of them (counted from 1) each item begins. */
export type Layout = { pages: Page[]; itemPages: number[]; root: Tag };

/** The front is set twice: how many pages it takes does not depend on the page numbers in its contents. */
export function layOut(paper: Paper, letters: Letters): Layout {
  const root = tagIn(null, 'Document');
  const items = setItems(paper, { root, letters });
  const draft = stackPages([...setFront(paper, { root, letters }, []), ...items.flat()]);
  const itemPages = items.map((_, item) => draft.findIndex((page) => begins(page, item)) + 1);
  const pages = stackPages([...setFront(paper, { root, letters }, itemPages), ...items.flat()]);
  return { pages, itemPages, root };
}

function begins(page: Page, item: number): boolean {
  return page.some(({ strip }) => strip.item === item);
}
