import { useEffect } from 'react';

/** What the browser, and a screen reader, calls the page. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title) document.title = `${title} – Mødeklar`;
  }, [title]);
}
