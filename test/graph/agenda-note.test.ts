import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingId } from '../../src/domain/ids.ts';
import { pathOfMeeting, teamsLinkTo } from '../../src/domain/tab-path.ts';
import { linkIn, saidIn, withNote, withoutNote } from '../../src/graph/agenda-note.ts';

const link = 'https://teams.microsoft.com/l/message/19%3Ac%40thread.tacv2/1700?tenantId=t&groupId=g';
const note = { link, text: 'Mødeklar: Åbn dagsordenen i Teams' };
const ours =
  '<div id="moedeklar-agenda"><a href="https://teams.microsoft.com/l/message/19%3Ac%40thread.tacv2/1700?tenantId=t&amp;groupId=g">Mødeklar: Åbn dagsordenen i Teams</a></div>';
/** As Teams adds it to the text of an online meeting. */
const blob =
  '<div class="me-email-text"><span>________</span><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting">Klik her</a></div>';
const page = `<html>\r\n<head>\r\n<meta charset="utf-8">\r\n</head>\r\n<body lang="da">\r\n<p>Husk   kage&nbsp;</p>${blob}</body></html>`;

describe('our line in an event’s text', () => {
  test('stands first in the text, every other byte as it was', () => {
    expect(withNote(page, note)).toBe(page.replace('<body lang="da">', `<body lang="da">${ours}`));
  });

  test('is all there is where the event had no text', () => {
    expect(withNote('', note)).toBe(ours);
  });

  test('leads where it was told to', () => {
    expect(linkIn(withNote(page, note))).toBe(link);
    expect(linkIn(page)).toBeNull();
  });

  test.each([
    teamsLinkTo({ appId: 'app', publicUrl: 'https://m.example' }, pathOfMeeting('m/1' as MeetingId)),
    'http://127.0.0.1:3978/tab/meetings/m1',
  ])('leads to the meeting in the tab: %s', (inTab) => {
    const noted = withNote(page, { ...note, link: inTab });
    expect(linkIn(noted)).toBe(inTab);
    expect(withNote(noted, note)).toBe(withNote(page, note));
    expect(withoutNote(noted)).toBe(page);
    const guarded = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inTab)}&amp;data=1`;
    expect(linkIn(noted.replace(/href="[^"]*"(?=>Mødeklar)/, `href="${guarded}"`))).toBe(inTab);
  });

  test('is replaced, and nothing beside it', () => {
    const other = { ...note, link: link.replace('1700', '1800') };
    expect(withNote(withNote(page, note), other)).toBe(withNote(page, other));
  });

  test('is taken out without a trace', () => {
    expect(withoutNote(withNote(page, note))).toBe(page);
    expect(withoutNote(page)).toBe(page);
  });

  test('can neither break out of its link nor of its words', () => {
    const sharp = { link: `${link}"><script>`, text: '<b>&"' };
    expect(withNote('', sharp)).not.toMatch(/<script>|<b>/);
  });

  test('of whatever text is put in and taken out, the text stays', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<body>',
      '<a href="x">',
      '</a>',
      '<div id="x">',
      '</div>',
      'æ',
      '&amp;',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((some) => some.join('')),
        (html) => {
          const noted = withNote(html, note);
          expect(linkIn(noted)).toBe(link);
          expect(withoutNote(noted)).toBe(html);
        },
      ),
    );
  });
});

describe('our line is known again', () => {
  const anchor = ours.replace(/<\/?div[^>]*>/g, '');
  test.each([
    ['with its id renamed as Outlook does', ours.replace('moedeklar', 'x_x_moedeklar')],
    [
      'with its id in other quotes and among other attributes',
      `<div class='x' id='moedeklar-agenda' >\r\n${anchor} </div>`,
    ],
    ['without its id, by its first word', `<p class="MsoNormal">${anchor}</p>`],
    ['with its letters written as entities', `<p>${anchor.replace('ø', '&oslash;')}</p>`],
    ['with other words, by its id', ours.replace('Mødeklar: Åbn dagsordenen i Teams', '<span>Agenda</span>')],
    [
      'behind the mail’s guard',
      `<p>${anchor.replace(/href="[^"]*"/, `href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=1"`)}</p>`,
    ],
    ['in capital letters', ours.replace('<div', '<DIV').replaceAll('a>', 'A>').replace('<a', '<A')],
  ])('%s', (_, line) => {
    expect(linkIn(`<body><p>Før</p>${line}<p>Efter</p></body>`)).toBe(link);
  });

  test.each([
    ['somebody’s link to a message', `<a href="${link}">Se beskeden</a>`],
    ['somebody’s words about us', '<a href="https://aaloese.example/">Mødeklar: en vejledning</a>'],
    ['the online meeting', blob],
    ['words without a link', '<p>Mødeklar: Åbn dagsordenen i Teams</p>'],
  ])('and is not taken for %s', (_, html) => {
    expect(linkIn(html)).toBeNull();
    expect(withoutNote(html)).toBe(html);
  });

  test('where somebody wrote beside it, what they wrote stays', () => {
    const edited = ours.replace('</a></div>', '</a> <b>og kage</b></div>');
    expect(withoutNote(edited)).toBe('<div id="moedeklar-agenda"> <b>og kage</b></div>');
    expect(saidIn(withoutNote(edited))).toBe(saidIn('og kage'));
  });
});

describe('what is said in a text', () => {
  test('is the same however it is written', () => {
    const written =
      '<html><head><style>p { }</style></head><body><p>Husk\r\n kage</p> <a href="https://x.example/?a=1&amp;b=2">h&#228;r</a></body></html>';
    expect(saidIn(written)).toBe(saidIn('Husk <i>kage</i><a  href=https://x.example/?a=1&b=2>här</a>'));
  });

  test.each(['Husk', 'Husk kage <a href="https://y.example/">her</a>', 'Husk kage'])(
    'is another where words or links are others: %s',
    (html) => {
      expect(saidIn(html)).not.toBe(saidIn('Husk kage <a href="https://x.example/">her</a>'));
    },
  );
});
