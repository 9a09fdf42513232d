/** Where notes have room beside the text; else they stand below their paragraph. */
export const withMargin = '@media (min-width: 1100px)';
export const marginWidth = '15rem';
