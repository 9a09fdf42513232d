/** As many of a list are shown at first, where it is one among others. */
const few = 3;

type Page<Of> = { meetings: readonly Of[]; next: number | null };

/** The first few of a page, the page itself being what is shown next. */
export function firstFew<Of>(whole: Page<Of>, page: number): Page<Of> {
  const { meetings } = whole;
  return meetings.length > few ? { meetings: meetings.slice(0, few), next: page } : whole;
}
