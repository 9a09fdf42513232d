import type { AttachmentView } from '../src/domain/see-attachments.ts';
import type { ItemView } from '../src/domain/see-item.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { few } from './fit.ts';
import { aboutAttachment, linkTo } from './item-text.ts';
import { plain } from './markdown.ts';
import { drawPage, type PageShown } from './pages.ts';
import { box, button, type Card, type Element, heading, hint, said, topic } from './parts.ts';

type OpenItem = Seen<Extract<ItemView, { kind: 'item' }>>;

/** An item's pre-reads with their numbers, what can be done with them, and for the secretary who has read them. */
export function preReadsCard(view: OpenItem, shown: PageShown): Card {
  const { words } = shown;
  const { files } = words;
  const { meetingId, itemId, version } = view;
  const isUnread = view.attachments.some(({ sinceRead }) => sinceRead !== 'read');
  return drawPage(
    {
      above: [
        topic(files.title(view.number)),
        heading(view.title, { spacing: 'None' }),
        ...readersOf(view, words),
        ...(view.attachments.length === 0 ? [hint(files.none)] : []),
        hint(plain(files.how(view.number))),
      ],
      rows: view.attachments.map((one, at) => rowOf(view, { one, number: at + 1 }, words)),
      actions:
        view.rights.includes('mark-read') && isUnread
          ? [button(files.mark, 'preread.read', { meetingId, itemId, version })]
          : [],
      fallback: files.title(view.number),
    },
    shown,
  );
}

function rowOf(
  { meetingId, itemId, version }: OpenItem,
  { one, number }: { one: AttachmentView; number: number },
  words: Words,
): Element {
  const { title, url, fileId } = one;
  const name = url ? `[${plain(title)}](${linkTo(url)})` : plain(title);
  const about = aboutAttachment(one, words);
  const texts = [
    said(`${number}\\. ${name}`, { weight: 'Bolder' }),
    ...(about ? [said(about, { size: 'Small', spacing: 'None' })] : []),
  ];
  if (!fileId) return box(texts, { separator: true });
  const { title: _, ...get } = button('', 'preread.get', { meetingId, itemId, version, fileId });
  return box([...texts, hint(words.files.get, { spacing: 'None' })], {
    separator: true,
    selectAction: { ...get, tooltip: words.files.get },
  });
}

function readersOf({ readers }: OpenItem, words: Words): Element[] {
  if (!readers) return [];
  const { files } = words;
  return [
    ...(readers.read.length > 0
      ? [hint(plain(files.readBy(few(readers.read, words))), { separator: true })]
      : []),
    ...(readers.missing.length > 0
      ? [said(plain(files.missing(few(readers.missing, words))), { size: 'Small', color: 'Warning' })]
      : []),
  ];
}
