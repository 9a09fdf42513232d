import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedLineOf, mailOf } from '../../cards/mail.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Item } from '../../src/domain/item.ts';
import { placeOf } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { type BriefView, seeDecisionBrief, seeQuestionBrief } from '../../src/domain/see-brief.ts';
import type { Seen } from '../../src/domain/seen.ts';
import { da, en, type Words } from '../../src/words/words.ts';
import { tableOf } from '../support/arbitrary-secrets.ts';
import { showingsFor } from '../support/arbitrary-showings.ts';
import { aTown, townspeople, today as townsToday } from '../support/arbitrary-town.ts';
import { people } from '../support/builders.ts';
import { board, decision, demandView, items, meeting, notice, question, today } from './a-board-meeting.ts';

const chief = readerFor(board, people.chief, today);

function decisionBrief({ item = items.budget, text = decision.text }: { item?: Item; text?: string } = {}) {
  const place = placeOf(meeting, item.id);
  const about: Notice['about'] = {
    kind: 'decision',
    decisionId: decision.id,
    decisionVersion: decision.version,
  };
  return demandView(
    seeDecisionBrief(
      {
        ...{ board, item, notice: { ...notice, about }, decision: { ...decision, text } },
        standing: place ? { meeting, number: 2, place } : null,
      },
      chief,
    ),
  );
}

function questionBrief(item: Item = items.budget) {
  const place = placeOf(meeting, item.id);
  const standing = place ? { meeting, number: 2, place } : null;
  return demandView(
    seeQuestionBrief({ board, item, question: { ...question, answer: null }, standing }, chief),
  );
}

const closed = (item: Item): Item => ({ ...item, closed: { reason: 'personsag', audience: [people.chief] } });

describe.each([da, en] as Words[])('an e-mail in $language', (words) => {
  test('tells a decision with what is ordered of the reader, and why it comes as a mail', () => {
    const { subject, text } = mailOf(decisionBrief(), words);
    expect(subject).toContain(items.budget.text.title);
    for (const said of [items.budget.text.title, decision.text, words.mail.why]) expect(text).toContain(said);
  });

  test('tells a question with who asks it', () => {
    const { subject, text } = mailOf(questionBrief(), words);
    expect(subject).toContain(items.budget.text.title);
    expect(text).toContain(question.text);
  });

  test('of a closed item says that something waits, also to whom the item is open, and nothing else', () => {
    for (const view of [decisionBrief({ item: closed(items.budget) }), questionBrief(closed(items.budget))]) {
      const said = JSON.stringify([view, mailOf(view, words), feedLineOf(view, words, 150)]);
      expect(said).toContain(words.mail.kept);
      for (const word of [items.budget.text.title, decision.text, question.text, 'personsag', '26/', '/26'])
        expect(said).not.toContain(word);
    }
  });

  test('draws nothing that somebody wrote as markup', () => {
    const { html, text } = mailOf(
      decisionBrief({ text: '<img src=x onerror="a()"> & <b>fed</b>\nlinje' }),
      words,
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &lt;b&gt;fed&lt;/b&gt;<br>linje');
    expect(text).toContain('<img src=x onerror="a()"> & <b>fed</b>\nlinje');
  });

  test('says the same with markup as without', () => {
    const { html, text } = mailOf(decisionBrief(), words);
    const plain = html
      .replace(/<head>.*<\/head>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    const wordsOf = (said: string) => said.replace(/^- /gm, '').split(/\s+/).filter(Boolean);
    expect(wordsOf(plain)).toEqual(wordsOf(text));
  });

  test('is written in its language', () => {
    expect(mailOf(decisionBrief(), words).html).toContain(`<html lang="${words.language}">`);
  });
});

test('a line in the activity feed is never longer than the feed shows, and cut where it is', () => {
  const view = {
    kind: 'question',
    boardName: 'D',
    day: '2026-11-24' as Day,
    by: 'Dorte',
    text: '',
    number: 2,
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const line = feedLineOf({ ...view, title } as Seen<BriefView>, da, 150);
      expect(line.length).toBeLessThanOrEqual(150);
      expect(line.isWellFormed()).toBe(true);
      expect(line.endsWith('…') || line === line.trim()).toBe(true);
    }),
  );
});

test('whatever stands on a board, what is said outside the chat holds no word of a closed item', () => {
  fc.assert(
    fc.property(aTown, fc.constantFrom(...townspeople), (town, who) => {
      const briefs = showingsFor(town, who, tableOf(town.board, townsToday)).filter(({ of }) =>
        of.startsWith('the brief of'),
      );
      for (const { view } of briefs) {
        if (!view) continue;
        const brief = view as Seen<BriefView>;
        const said = [brief, mailOf(brief, da), feedLineOf(brief, da, 150)];
        expect(town.secrets.foundIn(said).filter(({ item }) => item.closed !== null)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});
