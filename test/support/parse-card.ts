import { createRequire } from 'node:module';
import type * as Cards from 'adaptivecards';

// The library's ESM build does not load in Node.
const library: typeof Cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** As many as Teams draws in one place; the library's own limit is 5. */
const mostActions = 6;

/** What `adaptivecards` has to say against the card as one of version 1.5; nothing where it is a good one. */
export function complaintsAboutCard(content: unknown): string[] {
  // The library's pattern for `lang` remembers where its last match ended and would refuse every other card.
  const { regEx } = library.CardElement.langProperty as { regEx?: RegExp };
  if (regEx) regEx.lastIndex = 0;
  const context = new library.SerializationContext(library.Versions.v1_5);
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig({ actions: { maxActions: mostActions } });
  card.parse(content, context);
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const found = card.validateProperties().validationEvents.map((event) => event.message);
  return [...said, ...found];
}
