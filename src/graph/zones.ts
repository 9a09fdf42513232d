import { IANAZone } from 'luxon';
import { windowsZones } from './windows-zones.ts';

const windowsNames = new Map(Object.entries(windowsZones).map(([name, zone]) => [zone, name]));
const byName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));

/** The IANA zone that Graph means by Windows' name, IANA's or its own; null where nobody can know. */
export function readZone(name: string | null | undefined): string | null {
  const given = name?.trim() ?? '';
  if (/^tzone:\/\/microsoft\/utc$/i.test(given)) return 'UTC';
  return byName.get(given.toLowerCase()) ?? (IANAZone.isValidZone(given) ? given : null);
}

/** The name that Graph takes of the zone: Windows', since it knows but some of IANA's. Null where there is none. */
export function nameForGraph(name: string | null | undefined): string | null {
  const zone = readZone(name);
  if (zone === null || zone === 'UTC') return zone;
  const given = name?.trim() ?? '';
  return byName.has(given.toLowerCase()) ? given : (windowsNames.get(zone) ?? null);
}
