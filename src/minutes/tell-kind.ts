import { Unreadable } from './unreadable.ts';

/** What a file is by how it begins, whatever its name says. */
type Kind = 'pdf' | 'zip' | 'old-office' | 'other';

const refusals = {
  pdf: 'it is a PDF: name it .pdf',
  zip: 'it is a Word document or another zip file: name a Word document .docx',
  'old-office': 'it is an old Word document: save it as .docx',
} as const;

/** Throws `Unreadable` for a file that is of another kind than its ending says. */
export function refuseOther(ending: '.txt' | '.md' | '.docx' | '.pdf', content: Uint8Array): void {
  const kind = kindOf(content);
  if (ending === '.pdf' && kind === 'pdf') return;
  if (ending === '.docx' && kind === 'zip') return;
  if (ending === '.docx' && kind === 'old-office' && isEncrypted(content))
    throw new Unreadable('it is encrypted and needs a password');
  if (kind !== 'other') throw new Unreadable(refusals[kind]);
  if (ending === '.docx') throw new Unreadable('it is no Word document');
  if (ending === '.pdf') throw new Unreadable('it is no PDF');
}

function kindOf(content: Uint8Array): Kind {
  const start = Buffer.from(content.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'zip';
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'old-office';
  return start.includes('%PDF-') ? 'pdf' : 'other';
}

/** Word keeps an encrypted document in a file of the old form, under this name. */
function isEncrypted(content: Uint8Array): boolean {
  return Buffer.from(content).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
