import type { Directory } from '../actions/outside.ts';
import { OutsideFailure } from '../errors.ts';
import { granted } from './answer.ts';
import type { GraphClient } from './client.ts';
import { type AppId, findInstallation } from './install-app.ts';

/** The one activity that our manifest declares, and what stands open in its sentence there. */
export const noticeActivity = { type: 'notice', parameter: 'board' } as const;

/** Puts a line into a person's activity feed, which leads to the app as it is installed for them. */
export function notifying(client: GraphClient, appId: AppId): Directory['notify'] {
  return async (person, { boardName, line }) => {
    const installation = await findInstallation(client, { app: await appId(client), person });
    if (!installation)
      throw new OutsideFailure('graph', 'the app is not installed for them', { reason: 'not-installed' });
    const answer = await client.ask({
      ...{ mailbox: null, method: 'POST' },
      path: `/users/${encodeURIComponent(person)}/teamwork/sendActivityNotification`,
      body: {
        topic: { source: 'entityUrl', value: client.linkTo(installation.path) },
        activityType: noticeActivity.type,
        previewText: { content: line },
        templateParameters: [{ name: noticeActivity.parameter, value: boardName }],
      },
    });
    const { status, codes } = answer;
    if (status >= 400)
      client.log.info({ side: 'graph', status, codes, person }, 'the activity feed was refused');
    granted(answer);
  };
}
