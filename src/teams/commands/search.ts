import { found } from '../lists/search.ts';
import type { Face } from './face.ts';

/** `/søg cykelsti i:bilag fra:2025`: what the reader of the answer may see of what is found. */
export const search: Face<'search'> = {
  right: 'search',
  answer: async (scene, { words, page }) => {
    const listed = await found(scene, { text: words, page, reader: scene.audience });
    return ['text' in listed ? { text: listed.text } : listed];
  },
};
