import type { TownHall } from './a-town-hall.ts';
import type { Message, Said } from './fake-chats.ts';
import { type TeamsUser, textOn } from './teams-user.ts';
import { chatIdOf, type Where } from './wire.ts';

/** The first message to the person's own chat that fits, now or soon. */
export function told({ connector }: TownHall, { person }: TeamsUser, words: string): Promise<Said> {
  const fits = ({ chat, body }: Said) => chat === chatIdOf(person) && textOf(body).includes(words);
  return connector.until(`${words} for ${person.name}`, () => connector.said.find(fits));
}

/** The agenda's posts in the channel. */
export function agendas({ connector, place }: TownHall): Said[] {
  return connector.said.filter(
    ({ chat, body }) => chat === place.channelId && body.summary?.includes('Dagsorden'),
  );
}

/** What the bot says to it, cards as their text. */
export async function answerTo(user: TeamsUser, text: string, where?: Where): Promise<string> {
  const said = await user.types(text, where);
  return said.map(({ body }) => textOf(body)).join('\n');
}

function textOf(body: Message): string {
  return [body.text, textOn(body)].join('\n');
}
