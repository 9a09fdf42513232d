/** A file that cannot be read as a document; the message is one line on why, after the file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
