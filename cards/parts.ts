import type {
  IAdaptiveCard,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IExecuteAction,
  IOpenUrlAction,
  IShowCardAction,
  ISubmitAction,
  ITextBlock,
  ITextInput,
} from '@microsoft/teams.cards';
import type { Words } from '../src/words/words.ts';
import { paragraphs, plain } from './markdown.ts';

export type Card = IAdaptiveCard;
export type Element = IAdaptiveCard['body'][number];
export type Action = IExecuteAction | ISubmitAction | IOpenUrlAction | IShowCardAction;

/** What a button carries: ids and the version it was made from. */
export type ButtonData = Readonly<Record<string, string | number | boolean | null>>;

/** The frame of every card. Teams draws six actions at most. */
export function card(
  words: Words,
  {
    body,
    actions = [],
    fallback,
    refresh,
  }: { body: Element[]; actions?: Action[]; fallback: string; refresh?: Refresh },
): Card {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: words.language,
    fallbackText: fallback,
    msteams: { width: 'full' },
    ...(refresh ? { refresh: refreshOf(refresh) } : {}),
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** Who gets a view of their own of a shared card; Teams takes 60 ids. */
export type Refresh = { data: ButtonData; teamsIds: readonly string[] };

function refreshOf({ data, teamsIds }: Refresh) {
  const action: IExecuteAction = { type: 'Action.Execute', verb: 'agenda.refresh', data: { ...data } };
  return { action, userIds: teamsIds.slice(0, 60) };
}

export type TextLook = Partial<
  Pick<
    ITextBlock,
    'size' | 'weight' | 'color' | 'isSubtle' | 'spacing' | 'horizontalAlignment' | 'style' | 'separator'
  >
>;

/** Our own words. */
export function said(text: string, look: TextLook = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** What somebody wrote, on one line. */
export function quoted(text: string, look: TextLook = {}): ITextBlock {
  return said(plain(text), look);
}

/** Above a form or whatever is shown again: why what was asked for was not done. */
export function refused(refusal: string | undefined): ITextBlock[] {
  return refusal ? [quoted(refusal, { color: 'Attention', weight: 'Bolder' })] : [];
}

/** What somebody wrote, in paragraphs. */
export function written(text: string, look: TextLook = {}): ITextBlock {
  return said(paragraphs(text), look);
}

export function heading(text: string, look: TextLook = {}): ITextBlock {
  return quoted(text, { size: 'Large', weight: 'Bolder', style: 'heading', ...look });
}

/** Small, above the heading: what kind of thing the card shows, or whose it is. */
export function topic(text: string): ITextBlock {
  return quoted(text, { weight: 'Bolder', color: 'Accent', size: 'Small' });
}

/** The heading of a section within a card. */
export function section(text: string): ITextBlock {
  return said(text, { weight: 'Bolder', size: 'Medium', style: 'heading', spacing: 'Large' });
}

export function hint(text: string, look: TextLook = {}): ITextBlock {
  return said(text, { isSubtle: true, size: 'Small', spacing: 'Small', ...look });
}

export function columns(list: IColumn[], look: Partial<IColumnSet> = {}): IColumnSet {
  return { type: 'ColumnSet', columns: list, ...look };
}

export function column(width: IColumn['width'] & {}, items: Element[]): IColumn {
  return { type: 'Column', width, items };
}

/** A field beside another; the fields stand on one line even where a label takes two. */
export function fieldColumn(field: Element): IColumn {
  return { ...column('stretch', [field]), verticalContentAlignment: 'Bottom' };
}

export function box(items: Element[], look: Partial<Omit<IContainer, 'type' | 'items'>> = {}): IContainer {
  return { type: 'Container', items, ...look };
}

export function button(
  title: string,
  verb: string,
  data: ButtonData,
  look: Partial<IExecuteAction> = {},
): IExecuteAction {
  return { type: 'Action.Execute', title, verb, data: { ...data }, ...look };
}

/** Opens a dialog; the same verb and data come back with `task/fetch`. */
export function dialogButton(title: string, verb: string, data: ButtonData): ISubmitAction {
  return {
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: { ...data, verb, msteams: { type: 'task/fetch' } },
  };
}

/** Sends a dialog's form; `task/submit` brings the data and the inputs. */
export function sendButton(
  title: string,
  verb: string,
  data: ButtonData,
  look: Partial<ISubmitAction> = { style: 'positive' },
): ISubmitAction {
  return { type: 'Action.Submit', title, ...look, data: { ...data, verb } };
}

/** Opens a place in the tab. Whoever sends the card writes the whole address. */
export function tabButton({ tab }: Words, path: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title: tab.openInTab, url: path };
}

type Field = { id: string; label: string; value?: string | null | undefined };

export function textField({ id, label, value }: Field, look: Partial<ITextInput> = {}): ITextInput {
  return { type: 'Input.Text', id, label, ...(value ? { value } : {}), ...look };
}

export function longField(field: Field, look: Partial<ITextInput> = {}): ITextInput {
  return textField(field, { isMultiline: true, ...look });
}

/** Without bounds: adaptivecards takes an empty number for one outside them, and the form could not be sent. */
export function numberField(id: string, label: string, value: number | null): Element {
  return { type: 'Input.Number', id, label, ...(value === null ? {} : { value }) };
}

export function choices(
  { id, label, value }: Field,
  options: readonly { title: string; value: string }[],
  look: Partial<IChoiceSetInput> = {},
): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices: options.map((option) => ({ ...option })),
    ...(value ? { value } : {}),
    wrap: true,
    ...look,
  };
}

/** The size of a card as it is sent, in bytes. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
