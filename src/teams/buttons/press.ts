import { z } from 'zod';
import {
  asId,
  type BoardId,
  type ConditionId,
  type DraftId,
  type FileId,
  type ItemId,
  type MeetingId,
  type NoteId,
  type NoticeId,
  type OrderId,
  type QuestionId,
  type WheelId,
} from '../../domain/ids.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import type { ButtonData } from '../turn.ts';

/** A button that was pressed, or a dialog that is opened or was sent. */
export type Press = {
  kind: 'press' | 'submit' | 'fetch' | 'form';
  data: ButtonData;
  scene: Scene;
  inDialog: boolean;
  isRefresh?: boolean;
};

export type Button = {
  press: (press: Press) => Promise<Shown>;
  /** How things stand now: for a press that was done already, or refused (with the reason). */
  show?: (press: Press, refusal?: string) => Promise<Shown>;
  /** On something that was sent to one person, who may answer it also when their role has ended. */
  forAddressee?: true;
};

const text = z.string().min(1).max(200);

/** The ids and versions that buttons carry. */
export const ids = {
  boardId: text.transform((id) => asId<BoardId>(id)),
  meetingId: text.transform((id) => asId<MeetingId>(id)),
  itemId: text.transform((id) => asId<ItemId>(id)),
  conditionId: text.transform((id) => asId<ConditionId>(id)),
  draftId: text.transform((id) => asId<DraftId>(id)),
  fileId: text.transform((id) => asId<FileId>(id)),
  noteId: text.transform((id) => asId<NoteId>(id)),
  noticeId: text.transform((id) => asId<NoticeId>(id)),
  orderId: text.transform((id) => asId<OrderId>(id)),
  questionId: text.transform((id) => asId<QuestionId>(id)),
  wheelId: text.transform((id) => asId<WheelId>(id)),
  /** Of an entry of the annual wheel: a month, or a meeting. */
  round: text,
  version: z.coerce.number().int(),
};

/** What Teams sends for a field that was left empty, or not at all. */
export const field = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

/** Several choices come as one text with commas. */
export const several = field.transform((value) =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
);

/** Of several items to tick, one's id and the version that the card was made from. */
export function readTick(value: string): { id: ItemId; version: number } {
  const end = value.lastIndexOf(':');
  return { id: asId<ItemId>(value.slice(0, end)), version: Number(value.slice(end + 1)) };
}

/** The data in its shape. Whatever else came is from a card of another time, or from no card of ours. */
export function readData<T>(shape: z.ZodType<T>, data: ButtonData): T {
  const read = shape.safeParse(data);
  if (!read.success) throw new Refusal('outdated');
  return read.data;
}
