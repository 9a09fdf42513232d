/** How the app presents itself in Teams. */
export const app = {
  short: 'Mødeklar',
  full: 'Mødeklar – the executive board’s meetings',
  summary: 'Prepares the board’s meetings: agenda, decisions, and word to the chiefs.',
  description:
    'Mødeklar posts the board’s agenda as one card in the channel and keeps it up to date. Directors mark each item as agreed, to be discussed or with a question; decisions are read back before they are final; chiefs are told what concerns them, and the minutes are written as Word and PDF. Closed items are shown to those who may see them alone. Mention Mødeklar in the channel, or write in the private chat: help shows what you can do.',
  /** In the compose box; Teams takes 32 characters of titles and 128 of descriptions. */
  compose: {
    findItems: { title: 'Find item', does: 'Find an item of the board’s agendas and put it into the chat' },
    findDecisions: {
      title: 'Find decision',
      does: 'Find what the board has decided and put it into the chat',
    },
    newItem: { title: 'New item', does: 'Write an item for the board’s agenda, or propose one' },
    makeItem: { title: 'Make it an item', does: 'Make an item for the board’s agenda of the message' },
    words: { title: 'Search', does: 'Write words or a case number' },
  },
};
