/** What is found by `/search`. */
export const search = {
  title: (said: string) => `Search: ${said}`,
  count: (count: number, isMore: boolean, listed: number) => {
    const all = isMore ? `The latest ${count}` : count === 1 ? 'One place' : `${count} places`;
    return count > listed ? `${all}; the best ${listed} are shown. Another word gives fewer.` : all;
  },
  closed: 'Closed',
  none: (said: string) =>
    `I find nothing that you can see with “${said}”. Try another form of a word, or fewer words and filters.`,
  /** In the compose box, where what is found is put into the chat. */
  toShare: {
    none: (said: string) =>
      `I find nothing that you can show others with “${said}”. Closed items cannot be put into a chat.`,
    nothing:
      'There is nothing to show others yet. Items can be put into a chat once their agenda is published.',
    tooLong: (most: number) => `That is a lot to search for. Try at most ${most} characters.`,
    unknown: 'I cannot do that here. Try searching again.',
  },
};
