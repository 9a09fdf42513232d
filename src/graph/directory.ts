import type { Directory } from '../actions/outside.ts';
import type { GraphClient } from './client.ts';
import { findingPeople } from './find-person.ts';
import { cataloguing, installing, type TeamsApp } from './install-app.ts';
import { notifying } from './notify-activity.ts';
import { mailing } from './send-mail.ts';

/** The tenant's people by Graph, and ways to them beside the bot's own. */
export function createDirectory(client: GraphClient, teamsApp: TeamsApp): Directory {
  const appId = cataloguing(teamsApp);
  return {
    find: findingPeople(client),
    install: installing(client, appId),
    mail: mailing(client),
    notify: notifying(client, appId),
  };
}
