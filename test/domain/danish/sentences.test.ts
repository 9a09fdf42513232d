import { expect, test } from '@jest/globals';
import { sentencesOf } from '../../../src/domain/danish/sentences.ts';

test.each<[string, string[]]>([
  ['Skiltet males. Det er grønt.', ['Skiltet males.', 'Det er grønt.']],
  [
    'KEC maler bl.a. Skiltet ift. 10. klasse d. 4. april.',
    ['KEC maler bl.a. Skiltet ift. 10. klasse d. 4. april.'],
  ],
  ['Prisen er 5 kr. Det er dyrt.', ['Prisen er 5 kr.', 'Det er dyrt.']],
  ['Ib H. Brandt maler.', ['Ib H. Brandt maler.']],
  ['Et afsnit, der\n\nbrydes midt i. Og et til', ['Et afsnit, der brydes midt i.', 'Og et til']],
  ['Overskrift\n\nTekst', ['Overskrift', 'Tekst']],
  ['- et punkt\n- to punkter', ['- et punkt', '- to punkter']],
  ['1. Skiltet males\n2. Hallen lukkes', ['1. Skiltet males', '2. Hallen lukkes']],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
