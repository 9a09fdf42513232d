import type { Directory } from '../actions/outside.ts';
import type { GraphClient } from './client.ts';
import { findingPeople } from './find-person.ts';

/** The tenant's people by Graph. */
export function createDirectory(client: GraphClient): Directory {
  return { find: findingPeople(client) };
}
