import type { Question } from '../../src/graph/client.ts';
import { aGraph, boardMailbox } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** A mailbox with one event, and the question for it. */
export async function aQuestion(options: Parameters<typeof aGraph>[0] = {}) {
  const around = await aGraph(options);
  const id = around.mailbox.add(aPlan());
  const path = `/users/${boardMailbox}/events/${encodeURIComponent(id)}`;
  const question: Question = { mailbox: boardMailbox, path };
  return {
    ...around,
    question,
    ask: (more: Partial<Question> = {}) => around.client.ask({ ...question, ...more }),
  };
}
