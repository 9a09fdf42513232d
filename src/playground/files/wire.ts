/** A folder as the page shows it. */
export type Place = { name: string; about: string; files: readonly Lying[] };

/** A file in it; `about` says how large it is and when it was changed. */
export type Lying = { id: string; name: string; about: string; href: string; mayChange: boolean };
