/** Thrown where the page asks for somebody or something that is not there. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}
