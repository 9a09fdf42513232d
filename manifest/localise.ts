/** Where Teams takes another language's words; anywhere else a difference is a mistake of ours. */
const places = [
  /^(name|description)\.(short|full)$/,
  /^bots\[0\]\.commandLists\[\d\]\.commands\[\d+\]\.(title|description)$/,
  /^activities\.activityTypes\[\d+\]\.(description|templateText)$/,
  /^staticTabs\[\d+\]\.name$/,
  /^composeExtensions\[0\]\.commands\[\d+\]\.(title|description)$/,
  /^composeExtensions\[0\]\.commands\[\d+\]\.parameters\[\d\]\.(title|description)$/,
];

/** The file of another language: the place of each string that differs, `name.full`, and what stands there. */
export function localise(base: object, other: object, schema: string): Record<string, string> {
  const before = stringsIn(base, '');
  const differing = [...stringsIn(other, '')].filter(([place, text]) => before.get(place) !== text);
  const stray = differing.find(([place]) => !places.some((allowed) => allowed.test(place)));
  if (stray) throw new Error(`${stray[0]} differs by language, which Teams does not take there`);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(differing),
  };
}

function stringsIn(value: unknown, place: string): Map<string, string> {
  if (typeof value === 'string') return new Map([[place, value]]);
  if (Array.isArray(value)) return all(value.map((one, at) => stringsIn(one, `${place}[${at}]`)));
  if (typeof value !== 'object' || value === null) return new Map();
  const named = Object.entries(value);
  return all(named.map(([name, one]) => stringsIn(one, place ? `${place}.${name}` : name)));
}

function all(parts: readonly Map<string, string>[]): Map<string, string> {
  return new Map(parts.flatMap((part) => [...part]));
}
