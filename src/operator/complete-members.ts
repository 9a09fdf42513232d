import { z } from 'zod';
import type { Directory } from '../actions/outside.ts';
import type { Somebody } from '../domain/board.ts';
import { OutsideFailure } from '../errors.ts';
import { Misuse } from './operation.ts';

/** A board's file as far as it matters here: whatever else is wrong with it is told by whoever reads it whole. */
const withMembers = z.looseObject({ members: z.array(z.looseObject({})) });
const named = z.object({ aadObjectId: z.string().min(1), name: z.string().min(1) });
const addressed = z.object({
  aadObjectId: z.string().min(1).optional(),
  email: z.string().optional(),
  deputyFor: z.string().nullish(),
});

type Raw = Record<string, unknown>;

/**
 * The file with ids and names where its members have only an e-mail address or login name, found in the directory.
 * Refuses, all at once, whom nobody knows there or who may be several.
 */
export async function completeMembers(directory: Directory, file: unknown): Promise<unknown> {
  const read = withMembers.safeParse(file);
  if (!read.success) return file;
  const problems: string[] = [];
  const members: Raw[] = [];
  for (const [at, member] of read.data.members.entries()) {
    const find = async (wanted: string) => {
      const found = await findOne(directory, wanted);
      if (typeof found === 'string') problems.push(`members.${at}: ${found}`);
      return typeof found === 'string' ? null : found;
    };
    members.push({ ...member, ...(await whoIs(member, find)), ...(await whoseDeputy(member, find)) });
  }
  if (problems.length > 0) throw new Misuse(problems.join('; '));
  return { ...read.data, members };
}

type Find = (wanted: string) => Promise<Somebody | null>;

/** What the file does not say of a member, where there is something to go by. */
async function whoIs(member: Raw, find: Find): Promise<Raw> {
  const { aadObjectId, email } = addressed.safeParse(member).data ?? {};
  const wanted = aadObjectId ?? email;
  if (named.safeParse(member).success || wanted === undefined) return {};
  const person = await find(wanted);
  if (!person) return {};
  const { personId, name, addresses } = person;
  return { name, addresses, email: person.email, ...member, aadObjectId: personId };
}

async function whoseDeputy(member: Raw, find: Find): Promise<Raw> {
  const { deputyFor } = addressed.safeParse(member).data ?? {};
  const person = deputyFor?.includes('@') ? await find(deputyFor) : null;
  return person ? { deputyFor: person.personId } : {};
}

/** The one person, or in words why there is none. */
async function findOne(directory: Directory, wanted: string): Promise<Somebody | string> {
  const [person, ...others] = await directory.find(wanted).catch(asMisuse);
  if (!person) return `the directory knows nobody as ${wanted}`;
  if (others.length === 0) return person;
  const names = [person, ...others].map(({ name, personId }) => `${name} (${personId})`);
  return `${wanted} may be ${names.join(' or ')}`;
}

function asMisuse(error: unknown): never {
  if (!(error instanceof OutsideFailure)) throw error;
  const lacks = error.reason === 'not-permitted' ? '; looking people up takes User.Read.All' : '';
  throw new Misuse(`the directory does not answer: ${error.message}${lacks}`);
}
