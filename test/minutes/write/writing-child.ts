import { createDocuments } from '../../../src/minutes/create-documents.ts';
import { aView } from './some-view.ts';

// A process with nothing to do but to write one document.
const bytes = await createDocuments().write(aView(), { what: 'minutes', format: 'md' });
console.log(bytes.length > 100);
