import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { ConnectorClient as Client } from 'botframework-connector';
import { aTrialHere, channel } from './a-trial.ts';

describe("Microsoft's own connector client", () => {
  const { ConnectorClient, MicrosoftAppCredentials } = createRequire(import.meta.url)(
    'botframework-connector',
  );

  test.each([['without'], ['with']])(
    'finds its way, the service URL %s a slash at its end',
    async (slash) => {
      const { url, post } = await aTrialHere();
      const baseUri = `${url}/trial/connector${slash === 'with' ? '/' : ''}`;
      const client: Client = new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri });
      const conversation = channel.channelId;

      const { id = '' } = await client.conversations.sendToConversation(conversation, {
        type: 'message',
        text: 'Før',
      });
      await client.conversations.updateActivity(`${conversation};messageid=${id}`, id, {
        type: 'message',
        text: 'Efter',
      });
      const { members } = await client.conversations.getConversationPagedMembers(conversation);

      expect(post(id).text).toBe('Efter');
      expect(members).toHaveLength(4);
    },
  );
});
