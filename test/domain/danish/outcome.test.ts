import { describe, expect, test } from '@jest/globals';
import { readOutcome } from '../../../src/domain/danish/outcome.ts';
import type { Outcome } from '../../../src/domain/decision.ts';

const sayings: Record<Outcome, string[]> = {
  postponed: [
    'Udskudt.',
    'Udskudt',
    'Sagen udsættes.',
    'Udsættes til 25. februar.',
    'Punktet blev udsat.',
    'Direktionen udsætter punktet til juni.',
    'Direktionen besluttede at udsætte sagen.',
    'Direktionen besluttede, at sagen udsættes.',
    'Direktionen drøftede sagen. Sagen genoptages i maj.',
    'Punktet tages af dagsordenen.',
  ],
  approved: [
    'Godkendt.',
    'Direktionen godkender sagens indstillinger.',
    'Direktionen godkendte indstillingen.',
    'Indstillingen godkendes.',
    'Direktionen godkender den samlede løsning inkl. cykelskure.',
    'Direktionen drøftede og godkendte indstillingen.',
    'Direktionen besluttede at godkende indstillingen.',
    'Byrådet tiltrådte indstillingen.',
    'Udvalget tilslutter sig forslaget.',
    'Byrådet vedtog planen.',
    'Økonomiudvalget anbefaler indstillingen.',
    'Direktionen godkender, at byggeriet udsættes til 2027.',
    'Direktionen godkender indstillingen uden bemærkninger.',
    'Direktionen godkender, at KEC vurderer behovet og præciserer tallene.',
    'Direktionen godkender indstillingen, og sagen oversendes til Byrådet.',
    'Direktionen godkender planen og takker for arbejdet.',
    'Direktionen tager status til efterretning og godkender den videre proces.',
  ],
  'approved-with-remarks': [
    'Direktionen godkender indstillingen med bemærkning om, at skiltet males.',
    'Direktionen godkendte indstillingen med den præcisering, at skiltet er grønt.',
    'Direktionen godkender indstillingen og understreger, at tidsplanen holdes.',
    'Direktionen godkender, at hallen lukkes, og beslutter, at den males.',
    'Direktionen godkender pkt. 1. Pkt. 2 udsættes.',
    'Direktionen godkender pkt. 1, mens pkt. 2 udsættes.',
    'Indstillingen godkendes, dog uden pkt. 3.',
    'Direktionen godkender indstillingen og beder om en status.',
    'Ad 1) Godkendt. Ad 2) Udskudt.',
  ],
  noted: [
    'Taget til efterretning.',
    'Direktionen tager orienteringen til efterretning.',
    'Direktionen tog status, der er udarbejdet af KEC, til efterretning.',
    'Orienteringen blev taget til efterretning.',
    'Direktionen noterede sig status.',
    'Direktionen blev orienteret.',
  ],
  'noted-with-remarks': [
    'Direktionen tager orienteringen til efterretning med bemærkning om, at der følges op.',
    'Direktionen tog orienteringen til efterretning. Direktionen ønsker en ny status i maj.',
  ],
  discussed: [
    'Drøftet.',
    'Direktionen drøftede sagen.',
    'Direktionen drøfter oplægget.',
    'Direktionen drøftede sagen og mener, at den er god. Direktionen beder dog om, at KEC regner efter.',
    'Direktionen drøftede den godkendte plan.',
  ],
  rejected: [
    'Afvist.',
    'Direktionen afviser forslaget.',
    'Indstillingen kan ikke godkendes.',
    'Direktionen kan ikke godkende indstillingen.',
    'Direktionen godkender ikke indstillingen.',
    'Ikke godkendt.',
    'Direktionen tilslutter sig ikke forslaget.',
  ],
  resolved: [
    'Direktionen besluttede, at drøftelsen genoptages på næste seminar.',
    'Direktionen beslutter, at skiltet er grønt.',
    'Direktionen ønsker et bedre skilt og bestiller en direktionssag herom.',
    'Direktionen drøftede sagen og besluttede, at skiltet males.',
    'Sagen oversendes til Økonomiudvalget.',
  ],
};

describe.each(Object.entries(sayings))('%s', (outcome, texts) => {
  test.each(texts)('is what is meant by: %s', (text) => {
    expect(readOutcome(text)).toBe(outcome);
  });
});

test.each([
  '',
  ' ',
  'Skiltet er grønt.',
  'Det forventes, at planen godkendes.',
  'Efter ansøgning, som er godkendt.',
])('no outcome is guessed for: %s', (text) => {
  expect(readOutcome(text)).toBeNull();
});
