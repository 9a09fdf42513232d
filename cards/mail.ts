import type { BriefView } from '../src/domain/see-brief.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { whenOf } from './order-line.ts';

/** An e-mail's words, plain and with a little markup; both say the same. */
export type MailText = { subject: string; text: string; html: string };

type Block = { heading: string } | { paragraph: string } | { lines: readonly string[] };

/** What somebody whom Teams cannot reach gets instead, with why they get it so. */
export function mailOf(view: Seen<BriefView>, words: Words): MailText {
  const { mail } = words;
  const blocks = [...contentOf(view, words), { paragraph: `${mail.why} ${mail.reply(view.boardName)}` }];
  return {
    subject: inOneLine(subjectOf(view, words)),
    text: `${blocks.map(plainly).join('\n\n')}\n`,
    html: `<!DOCTYPE html><html lang="${words.language}"><head><meta charset="utf-8"></head><body>${blocks.map(marked).join('')}</body></html>`,
  };
}

/** The same in one line of at most so many characters, for the activity feed. */
export function feedLineOf(view: Seen<BriefView>, words: Words, most: number): string {
  const line = inOneLine(subjectOf(view, words));
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function subjectOf(view: BriefView, { mail, notice }: Words): string {
  switch (view.kind) {
    case 'decision':
      return mail.decision(view.corrected, view.boardName, notice.item(view.number, view.title));
    case 'question':
      return mail.question(view.by, view.title === null ? null : notice.item(view.number, view.title));
    case 'decision-waits':
      return mail.decisionWaits(view.boardName);
    case 'question-waits':
      return mail.questionWaits(view.boardName);
    default:
      return view satisfies never;
  }
}

function contentOf(view: BriefView, words: Words): Block[] {
  const { mail, notice } = words;
  switch (view.kind) {
    case 'decision':
      return [
        { paragraph: mail.from(view.corrected, view.boardName, view.day) },
        { heading: notice.item(view.number, view.title) },
        ...(view.caseNumber ? [{ paragraph: words.board.caseTitle(view.caseNumber) }] : []),
        ...(view.outcome ? [{ paragraph: words.outcomes[view.outcome] }] : []),
        { paragraph: view.text },
        ...(view.postponedTo ? [{ paragraph: words.decision.postponedTo(view.postponedTo) }] : []),
        ...ordersOf(view.ordersForMe, words),
      ];
    case 'question':
      return [
        { paragraph: mail.asked(view.by, view.boardName, view.day) },
        ...(view.title === null ? [] : [{ heading: notice.item(view.number, view.title) }]),
        { paragraph: view.text },
      ];
    case 'decision-waits':
    case 'question-waits':
      return [{ paragraph: subjectOf(view, words) }, { paragraph: mail.kept }];
    default:
      return view satisfies never;
  }
}

function ordersOf(orders: Extract<BriefView, { kind: 'decision' }>['ordersForMe'], words: Words): Block[] {
  if (orders.length === 0) return [];
  const lines = orders.map((order) => `${order.text} (${whenOf(order, words)})`);
  return [{ heading: words.notice.orderedOfYou }, { lines }];
}

function plainly(block: Block): string {
  if ('lines' in block) return block.lines.map((line) => `- ${line}`).join('\n');
  return 'heading' in block ? block.heading : block.paragraph;
}

function marked(block: Block): string {
  if ('lines' in block) return `<ul>${block.lines.map((line) => `<li>${written(line)}</li>`).join('')}</ul>`;
  return 'heading' in block ? `<h3>${written(block.heading)}</h3>` : `<p>${written(block.paragraph)}</p>`;
}

/** What people wrote, as they wrote it: never as markup. */
function written(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('"', '&quot;').replace(/\r?\n/g, '<br>');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
