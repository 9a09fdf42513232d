import { plainText } from '../domain/typed/typed-text.ts';
import { type Activity, recordOf } from './activity.ts';
import type { What, Where } from './turn.ts';

/** The compose box may stand in any conversation, a chat of two people or one that the bot is not in. */
export function isFromCompose({ type, name }: Activity): boolean {
  return type === 'invoke' && (name ?? '').startsWith('composeExtension/');
}

/** Others read there, and it is not the person's chat with the bot. A channel still says which board is near. */
export function inSomeChat(where: Where): Where {
  return { ...where, kind: 'chat', teamId: null, groupId: null };
}

/** What is looked for, or a form that is to be opened or was sent. */
export function readCompose({ name, value }: Activity): What {
  const given = recordOf(value) ?? {};
  const command = typeof given.commandId === 'string' ? given.commandId : '';
  if (name === 'composeExtension/fetchTask')
    return { kind: 'compose', command, message: readMessage(given.messagePayload) };
  if (name !== 'composeExtension/submitAction') return { kind: 'query', command, ...readQuery(given) };
  const data = recordOf(given.data) ?? {};
  return { kind: 'form', verb: typeof data.verb === 'string' ? data.verb : '', data };
}

/** When the box is opened Teams asks by itself, with a parameter that is no text. */
function readQuery({ parameters, queryOptions }: Readonly<Record<string, unknown>>) {
  const { name, value } = recordOf(Array.isArray(parameters) ? parameters[0] : null) ?? {};
  const skip = recordOf(queryOptions)?.skip;
  return {
    text: name !== 'initialRun' && typeof value === 'string' ? plainText(value, []) : '',
    skip: typeof skip === 'number' && Number.isInteger(skip) && skip > 0 ? skip : 0,
  };
}

/** The message on which the action was chosen; people mentioned in it stay as names, apps are nobody. */
function readMessage(payload: unknown): Extract<What, { kind: 'compose' }>['message'] {
  const message = recordOf(payload);
  if (!message) return null;
  const content = recordOf(message.body)?.content;
  const { linkToMessage } = message;
  return {
    text: typeof content === 'string' ? plainText(content, appsIn(message.mentions)) : '',
    link: typeof linkToMessage === 'string' ? linkToMessage : null,
  };
}

function appsIn(mentions: unknown): string[] {
  return (Array.isArray(mentions) ? mentions : []).flatMap((mention) => {
    const { mentionText, mentioned } = recordOf(mention) ?? {};
    const isApp = recordOf(recordOf(mentioned)?.application) !== undefined;
    return isApp && typeof mentionText === 'string' ? [`<at>${mentionText}</at>`] : [];
  });
}
