import type { EditorProps } from 'prosemirror-view';
import { putText } from './commands.ts';
import { textOfHtml, withoutLooks } from './paste.ts';

/** What comes from the same kind of field is taken as it is. */
const own = /\sdata-pm-slice=/;

/** What is pasted or dropped is made what the minutes can show; the keys for pasting plain text do that, too. */
export const pasting: EditorProps = {
  transformPastedHTML: withoutLooks,
  handlePaste(view, { clipboardData }) {
    const html = clipboardData?.getData('text/html') ?? '';
    if (own.test(html)) return false;
    const text = (html && textOfHtml(html)) || (clipboardData?.getData('text/plain') ?? '');
    if (text.trim() === '') return false;
    view.dispatch(putText(view.state, text));
    return true;
  },
};
