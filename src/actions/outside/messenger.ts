import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Channel } from '../../domain/board.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { MessageRef } from '../../domain/notice.ts';
import type { Person } from '../outside.ts';

/** Text, or a card with a line that says what it is where cards are not drawn; a quiet one alerts nobody. */
export type Message =
  | { text: string }
  | { card: IAdaptiveCard; summary: string; isQuiet?: true }
  /** Asks the person in their own chat whether a file may be laid into their OneDrive. */
  | { offer: FileOffer }
  | { saved: SavedFile };

/** `size` in bytes; `context` comes back with the answer. */
export type FileOffer = { name: string; description: string; size: number; context: object };

/** A file as it lies in somebody's OneDrive, in Teams' own words. */
export type SavedFile = { name: string; contentUrl: string; uniqueId: string; fileType: string };

/** Sending in Teams, paced and retried; fails with an OutsideFailure. */
export type Messenger = {
  /** Starts a new thread in the channel. */
  post(channel: Channel, message: Message): Promise<MessageRef>;
  update(ref: MessageRef, message: Message): Promise<void>;
  /** Writes below a post or into a chat. */
  say(where: { serviceUrl: string; conversationId: string }, message: Message): Promise<MessageRef>;
  /** Opens the person's chat with the bot and tells where it is. */
  openChat(
    person: Pick<Person, 'id' | 'teamsId'>,
    where: { serviceUrl: string; tenantId: TenantId },
  ): Promise<{ serviceUrl: string; conversationId: string }>;
  remove(ref: MessageRef): Promise<void>;
  /** Lays bytes where Teams said they may be laid, once somebody took an offer. */
  upload(url: string, bytes: Uint8Array): Promise<void>;
  /** Fetches a file that somebody sent; fails as `too-large` beyond `most` bytes. */
  download(url: string, most: number): Promise<Uint8Array>;
  /** The team's id in Entra; null where Teams does not tell it. */
  groupOf(team: { serviceUrl: string; teamId: string }): Promise<string | null>;
  membersOf(where: { serviceUrl: string; conversationId: string }): Promise<TeamMember[]>;
};

export type TeamMember = { personId: PersonId; teamsId: string; name: string; email: string | null };
