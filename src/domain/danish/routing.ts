import type { Day } from '../day.ts';
import { type BodyMention, bodiesIn } from './bodies.ts';
import { readDates } from './dates.ts';
import { sentencesOf } from './sentences.ts';
import { eachOnce, listed, type Word, wordsIn } from './words.ts';

/**
 * `decision` is for what a board says or is asked to say: a body named there receives the item, unless it is named
 * for what it has done. `elsewhere` wants words of routing (`forelægges`, `til behandling i`).
 */
export type RoutingContext = {
  place?: 'decision' | 'elsewhere';
  /** The board whose item it is, and which is no receiver of it; Direktionen where none is given. */
  board?: string | undefined;
  /** The board's own, which receive nothing, though the letters of some end as a committee's do. */
  units?: readonly { code: string }[] | undefined;
  /** The day of the meeting: steps dated before it are past. */
  day?: Day | undefined;
};

/** The bodies an item goes on to, by their full names, each once. */
export function readForwardedTo(text: string, context: RoutingContext = {}): string[] {
  return readRouting(text, context).map(({ name }) => name);
}

/** The same, with the day that is said of each where one is. */
export function readRouting(text: string, context: RoutingContext = {}): { name: string; day: Day | null }[] {
  const own = (context.board ?? 'Direktionen').toLowerCase();
  const found = sentencesOf(text)
    .flatMap((sentence) => receiversIn(sentence, context))
    .filter(({ name }) => name.toLowerCase() !== own && !context.units?.some(({ code }) => code === name));
  const names = eachOnce(found.map(({ name }) => name));
  return names.map((name) => {
    const all = found.filter((one) => one.name === name);
    return { name, day: all.find(({ day }) => day !== null)?.day ?? null };
  });
}

type Step = { sentence: string; words: readonly Word[]; mention: BodyMention; context: RoutingContext };

function receiversIn(sentence: string, context: RoutingContext): { name: string; day: Day | null }[] {
  const words = wordsIn(sentence);
  const mentions = bodiesIn(sentence);
  const receivers: { name: string; day: Day | null }[] = [];
  let before: { mention: BodyMention; receives: boolean } | null = null;
  let at = 0;
  for (const [nth, mention] of mentions.entries()) {
    while ((words[at]?.start ?? mention.start) < mention.start) at += 1;
    const step = { sentence, words: words.slice(Math.max(0, at - 9), at + 5), mention, context };
    const joined: boolean = before !== null && isJoined(sentence.slice(before.mention.end, mention.start));
    const receives: boolean = joined && before ? before.receives && !mention.whose : isReceiver(step);
    if (receives) {
      const until = mentions[nth + 1]?.start ?? sentence.length;
      receivers.push({ name: mention.name, day: dayAfter(sentence.slice(mention.end, until), context) });
    }
    before = { mention, receives };
  }
  return receivers;
}

function isJoined(between: string): boolean {
  if (between.length > 40) return false;
  const words = wordsIn(between).map(({ lower }) => lower);
  return words.every((word) => connectors.has(word)) && /^[\s\p{L},/]*$/u.test(between);
}

const connectors = listed(
  'og samt i på til for derefter efterfølgende senere herefter dernæst siden endelig',
);
const routeVerbs = listed(
  'forelægges forelægge fremlægges oversendes sendes videresendes fremsendes behandles drøftes præsenteres ' +
    'genoptages indstilles godkendes vedtages forelæggelse behandling behandlingen drøftelse drøftelsen drøftelser ' +
    'orientering orienteringen præsentation præsentationen godkendelse vedtagelse høring sag sagen direktionssag dagsorden dagsordenen temamøde temadrøftelse',
);
const participles = listed(
  'godkendt vedtaget besluttet behandlet drøftet givet forelagt præsenteret fremlagt orienteret tiltrådt sendt truffet ' +
    'besluttede vedtog godkendte tiltrådte drøftede behandlede nedsat forankret',
);
const prepositions = listed('i på til for med hos');

function isReceiver(step: Step): boolean {
  const { mention, words, context } = step;
  if (mention.whose || isPastStep(step)) return false;
  const before = words.filter((word) => word.end <= mention.start).map(({ lower }) => lower);
  const last = before.at(-1) ?? '';
  if (/^(?:af|fra)$/.test(last) || /^(?:formand|formanden|medlem|medlemmer)$/.test(before.at(-2) ?? ''))
    return false;
  const done = before.slice(-4).findIndex((word) => participles.has(word));
  if (done >= 0) return before.some((word) => /^(?:blive|bliver|skal|vil|forventes)$/.test(word));
  if (!prepositions.has(last) && hasActed(step)) return false;
  return context.place === 'elsewhere' ? isRouted(before, last) : true;
}

/** `Byrådet har besluttet`: the body is named for what it did. */
function hasActed({ mention, words }: Step): boolean {
  const next = words.find((word) => word.start >= mention.end && /\p{L}/u.test(word.text))?.lower ?? '';
  return (
    participles.has(next) || /^(?:har|havde|blev|er|var|udgør|gav|indstiller|anbefaler|foreslår)$/.test(next)
  );
}

function isRouted(before: readonly string[], last: string): boolean {
  if (!prepositions.has(last) && !routeVerbs.has(last)) return false;
  const near = before.slice(-7);
  const route = near.findLastIndex((word) => routeVerbs.has(word));
  if (route < 0) return false;
  return !near
    .slice(Math.max(0, route - 3), route)
    .some((word) => /^(?:efter|siden|blev|var|fra|ved)$/.test(word));
}

function isPastStep({ sentence, mention, context }: Step): boolean {
  const said = dayNear(sentence.slice(mention.end), context);
  return said !== null && context.day !== undefined && said < context.day;
}

/** The day on which the body is to treat it. */
function dayAfter(text: string, context: RoutingContext): Day | null {
  const said = dayNear(text, context);
  return said !== null && context.day !== undefined && said > context.day ? said : null;
}

/** A day that stands close behind. */
function dayNear(text: string, { day }: RoutingContext): Day | null {
  if (day === undefined) return null;
  return readDates(text.slice(0, 60), day).find((date) => date.start < 35)?.day ?? null;
}
