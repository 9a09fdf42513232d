import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { AuthenticationConstants, MsalServiceClientCredentialsFactory } from 'botframework-connector';
import fastify from 'fastify';
import { serve } from './serve.ts';

/** An echo as botbuilder's samples have it, on Fastify. It trusts the hosts its environment names. */
const { env } = process;
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
      ...env,
    },
    new MsalServiceClientCredentialsFactory(env.MicrosoftAppId ?? '', createApplication()),
  ),
);
const server = fastify();
const schema = { body: { type: 'object', required: ['type'] } };

server.post('/api/messages', { schema }, async ({ body, headers, method }, reply) => {
  const response = {
    socket: undefined,
    status(code: number) {
      reply.code(code);
      return response;
    },
    header(name: string, value: unknown) {
      reply.header(name, value);
      return response;
    },
    send(sent: unknown) {
      reply.send(sent);
      return response;
    },
    end() {
      if (!reply.sent) reply.send();
      return response;
    },
  };
  await adapter.process({ body: body as object as Record<string, unknown>, headers, method }, response, echo);
  return reply;
});

await server.listen({ host: '127.0.0.1', port: 0 });
serve({ port: (server.server.address() as AddressInfo).port, close: () => server.close() });

async function echo(context: TurnContext): Promise<void> {
  await context.sendActivity(`Echo: ${context.activity.text}`);
}

/** With the MSAL that botbuilder brings: a login host of one's own has to be among its known ones. */
function createApplication(): ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1] {
  const ofConnector = createRequire(createRequire(import.meta.url).resolve('botframework-connector'));
  const { ConfidentialClientApplication } = ofConnector('@azure/msal-node');
  const authority = env.ToChannelFromBotLoginUrl ?? '';
  return new ConfidentialClientApplication({
    auth: {
      clientId: env.MicrosoftAppId,
      clientSecret: env.MicrosoftAppPassword,
      authority,
      knownAuthorities: [new URL(authority).host],
    },
  });
}
