/** The reactions that the page offers, by the name Teams sends. */
export const reactionEmoji: Readonly<Record<string, string>> = {
  like: '👍',
  heart: '❤️',
  '1f440_eyes': '👀',
  '2705_whiteheavycheckmark': '✅',
};
