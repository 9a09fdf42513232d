import type { TabWords } from '../shell/words.tsx';
import type { Field } from './values.ts';

/** What a field is called. */
export function fieldName(field: Field, { writing, item }: TabWords): string {
  switch (field) {
    case 'title':
    case 'caseNumber':
    case 'minutes':
    case 'units':
      return writing[field];
    case 'background':
    case 'recommendation':
    case 'caseStatement':
    case 'finances':
      return item[field];
    default:
      return field satisfies never;
  }
}
