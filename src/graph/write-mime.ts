import type { Mail } from '../actions/outside.ts';

/** Base64 lines as long as mail may have them. */
const longestLine = 76;

/** Bytes of a header's text in one encoded word, of which none may be longer than 75 characters. */
const longestWord = 42;

/** The e-mail as it is sent: plain text and HTML, of which the reader's program shows the one it can. */
export function writeMime(from: string, { id, to, subject, text, html }: Mail): string {
  const boundary = `=_${id}`;
  const host = from.split('@').at(-1);
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${id}.moedeklar@${host}>`,
    // Nobody's absence note shall answer it.
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(boundary: string, type: string, content: string): string[] {
  const encoded = Buffer.from(content.replace(/\r?\n/g, '\r\n')).toString('base64');
  const lines = encoded.match(new RegExp(`.{1,${longestLine}}`, 'g')) ?? [];
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ];
}

/** Cut between letters, never within one. */
function encodedWords(text: string): string {
  const words = [''];
  for (const letter of text.replace(/\s+/g, ' ')) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) <= longestWord) words[words.length - 1] = last + letter;
    else words.push(letter);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}
