import { IANAZone } from 'luxon';
import { windowsZones } from './windows-zones.ts';

const byName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));

/** The IANA zone that Graph means by Windows' name, IANA's or its own; null where nobody can know. */
export function readZone(name: string | null | undefined): string | null {
  const given = name?.trim() ?? '';
  if (/^tzone:\/\/microsoft\/utc$/i.test(given)) return 'UTC';
  return byName.get(given.toLowerCase()) ?? (IANAZone.isValidZone(given) ? given : null);
}
