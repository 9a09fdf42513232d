declare const brand: unique symbol;

/** A string that is the id of one kind of thing and cannot be handed in for another. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type TenantId = Id<'tenant'>;
export type BoardId = Id<'board'>;
/** The person's object id in Entra (`aadObjectId`). */
export type PersonId = Id<'person'>;
export type MeetingId = Id<'meeting'>;
export type ItemId = Id<'item'>;
export type DecisionId = Id<'decision'>;
/** Something that a decision depends on. */
export type ConditionId = Id<'condition'>;
export type OrderId = Id<'order'>;
export type QuestionId = Id<'question'>;
export type NoteId = Id<'note'>;
export type NoticeId = Id<'notice'>;
export type DraftId = Id<'draft'>;
/** A step of an item's route. */
export type StepId = Id<'step'>;
/** An entry of the annual wheel. */
export type WheelId = Id<'wheel'>;
/** A file that somebody sent to the bot. */
export type FileId = Id<'file'>;

/** Brands a string that is known to be such an id: from our own database, or checked at the door. */
export function asId<T extends Id<string>>(text: string): T {
  return text as T;
}
