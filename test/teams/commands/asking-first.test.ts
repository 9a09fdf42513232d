import { expect, test } from '@jest/globals';
import { people } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aSceneAt, type Moment } from '../../support/held.ts';
import { traceOf } from '../../support/refused.ts';
import { aScene } from '../../support/scene.ts';

type Asked = { typed: string; done: RegExp; at?: Moment };

test.each<Asked>([
  { typed: '/træk 2', done: /Punkt 2 er trukket af dagsordenen/ },
  { typed: '/træk 1 møde 8. december', done: /Punkt 1 er trukket af dagsordenen/ },
  { typed: '/genåbn 3', done: /Punkt 3 er nu åbent/ },
  { typed: '/lukkede 1 genåbn', done: /hemmeligtitel.*nu åbent/ },
  {
    typed: '/flyt møde 1. december 10:00',
    done: /Mødet er flyttet til tirsdag den 1\. december 2026 kl\. 10:00/,
  },
  { typed: '/årshjul 1 fjern', done: /fjernet fra årshjulet/, at: 'wheel' },
])(
  '$typed asks, says how to answer by typing, and does it once that is typed',
  async ({ typed, done, at }) => {
    const world = at ? await aSceneAt(at) : await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, 'hej');
    const before = traceOf(world);

    const { text } = await chat.types(people.secretary, typed);
    const [, answer = ''] = /Du kan også skrive: (.*? ja)"/.exec(text.replaceAll('\\', '')) ?? [];
    expect(answer).toBe(`${typed} ja`);
    expect(traceOf(world)).toEqual(before);

    expect((await chat.types(people.secretary, answer)).text).toMatch(done);
    expect(traceOf(world)).not.toEqual(before);
    expect(chat.logged).toEqual([]);
  },
);
