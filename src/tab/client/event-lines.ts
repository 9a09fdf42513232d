export type ServerEvent = { id: string | null; event: string; data: string };

/** Reads a text/event-stream as it comes in pieces: each call takes a piece and gives the events it completed. */
export function createEventReader(): (piece: string) => ServerEvent[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => readEvent(block) ?? []);
  };
}

/** Null of a block that only keeps the line open; one that is a number alone says from where it goes on. */
function readEvent(block: string): ServerEvent | null {
  const fields = block.split('\n').flatMap((line) => {
    const [, name, value] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: value ?? '' }];
  });
  const last = (name: string) => fields.findLast((field) => field.name === name)?.value;
  const data = fields.filter(({ name }) => name === 'data').map(({ value }) => value);
  if (fields.length === 0 || (data.length === 0 && last('id') === undefined)) return null;
  return { id: last('id') ?? null, event: last('event') ?? 'message', data: data.join('\n') };
}
