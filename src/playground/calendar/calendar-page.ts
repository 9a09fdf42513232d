import { z } from 'zod';
import type { Outside } from '../../actions/outside.ts';
import type { Route } from '../../api/route.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type TenantId } from '../../domain/ids.ts';
import { everybody } from '../demo/calendar.ts';
import { demoBoard } from '../demo-board.ts';
import type { Mailbox } from '../graph/mailbox.ts';
import { localOnly } from '../local-only.ts';
import { pageRoute } from '../page-files.ts';
import { postRoute } from '../post-route.ts';
import { answerEvent, cancelEvent, removeEvent, saveEvent } from './edit-event.ts';
import { seeCalendar } from './see-calendar.ts';
import { responses, type Shown } from './wire.ts';

type Needs = { outside: Pick<Outside, 'store' | 'now'>; mailbox: () => Mailbox };

/** The page at `/kalender`, where the demo board's calendar is seen and edited as in Outlook. */
export function calendarPage({ outside, mailbox }: Needs): Route[] {
  const { timeZone } = demoBoard;
  return localOnly([
    pageRoute('/kalender', 'calendar.html'),
    {
      method: 'GET',
      path: '/trial/calendar',
      answer: async () => ({ status: 200, body: await look(outside, mailbox()) }),
    },
    postRoute('/trial/calendar/save', wish, (body) =>
      saveEvent(mailbox(), timeZone, body, everybody('none')),
    ),
    postRoute('/trial/calendar/cancel', cancel, ({ id, isCancelled }) =>
      cancelEvent(mailbox(), id, isCancelled),
    ),
    postRoute('/trial/calendar/remove', z.object({ id }), (body) => removeEvent(mailbox(), body.id)),
    postRoute('/trial/calendar/answer', answer, (body) => answerEvent(mailbox(), body, outside.now())),
  ]);
}

async function look({ store, now }: Needs['outside'], mailbox: Mailbox): Promise<Shown> {
  const { board, meetings } = await store.read(asId<TenantId>(demoBoard.tenantId), async (db) => {
    const found = (await db.boards.all()).find(({ name }) => name === demoBoard.name);
    return { board: found, meetings: found ? await db.meetings.ofBoard(found.id) : [] };
  });
  return {
    board: demoBoard.name,
    mailbox: demoBoard.calendar.mailbox,
    today: dayIn(demoBoard.timeZone, now()),
    entries: board ? seeCalendar({ mailbox, board, meetings, now: now() }) : [],
  };
}

const id = z.string().min(1);
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const wish = z.object({
  id: id.nullable(),
  subject: z.string().trim().min(1).max(255),
  place: z.string().trim().max(255),
  day: z.iso.date(),
  from: clock,
  to: clock,
});
const cancel = z.object({ id, isCancelled: z.boolean() });
const answer = z.object({ id, address: z.string(), response: z.enum(responses) });
