import { type FailureReason, OutsideFailure } from '../../errors.ts';
import type { Finding, WishedBoard } from '../../operator/doctor.ts';
import type { Connector } from '../../teams/connector.ts';

type Found = Omit<Finding, 'check'>;

/** Asks Teams for one of those who read in the channel, which only a bot in the team is told. */
export async function tryTeam(connector: Connector, { channel }: WishedBoard): Promise<Found> {
  if (!channel) return { state: 'skipped', says: 'it is not known yet where the channel is' };
  const { serviceUrl, channelId } = channel;
  const path = `v3/conversations/${encodeURIComponent(channelId)}/pagedmembers?pageSize=1`;
  try {
    await connector.call({ method: 'GET', serviceUrl, path });
    return { state: 'ok', says: 'the app is in the team' };
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    return { state: 'fails', ...tell(error) };
  }
}

function tell({ reason, message }: OutsideFailure): Pick<Finding, 'says' | 'todo'> {
  return known[reason] ?? { says: message, todo: 'try again; if it stays, look at the bot in Azure' };
}

const busy = {
  says: 'Teams gives no answer just now',
  todo: 'look at the firewall: smba.trafficmanager.net must be reached from here; else wait',
};

const known: { readonly [Reason in FailureReason]?: { says: string; todo: string } } = {
  busy,
  cut: busy,
  'not-installed': {
    says: 'the app is not in the team any more',
    todo: 'add it to the team, and write @Mødeklar /opsæt in the channel',
  },
  'not-found': {
    says: 'Teams knows no such channel',
    todo: 'write @Mødeklar /opsæt in the channel that the board has now',
  },
  'disabled-by-admin': {
    says: 'an administrator has blocked the app',
    todo: 'allow it in the Teams admin centre, under Manage apps',
  },
  'not-permitted': {
    says: 'Teams refuses it (403)',
    todo: 'look at the app’s policies in the Teams admin centre',
  },
  unknown: {
    says: 'Teams does not take this bot’s token',
    todo: 'see that the Azure Bot has MicrosoftAppId as its app, and the channel Microsoft Teams',
  },
};
