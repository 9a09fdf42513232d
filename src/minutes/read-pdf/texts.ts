/** A piece of text as it stands on a page, in points from the page's upper left corner; `y` is its baseline. */
export type Text = {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** Stands after white space in its line. */
  isApart: boolean;
  /** Names the marked content it is, where the PDF is tagged. */
  content: string | null;
};

/** A page of a PDF: how large it is and what stands on it, in the order in which it is drawn. */
export type Page = { width: number; height: number; texts: Text[] };
