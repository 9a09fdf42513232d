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
};
