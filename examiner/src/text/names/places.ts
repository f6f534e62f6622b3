import { matchAt, sticky } from "../patterns.ts";

const ADJECTIVE = sticky(
  "[А-ЯІЇЄҐ][а-яіїєґ'-]{1,20}(?:ськ|ск|цьк)(?:ої|ого|ій|ому|ая|ое|а|ий|ой|ом) [а-яіїєґ]"
);

/** "Київської лікарні": an adjective of a place, written like a surname, with a small word behind it. */
export const isPlace = (text: string, at: number): boolean =>
  matchAt(ADJECTIVE, text, at) !== null;

const HEAD_WORD =
  /^(?:'s)? (?:of |and )?(?:[A-Z][a-z]{1,12} )?(?:Hospital|Medical|Med|Clinic|Cent(?:er|re)|University|Health|Healthcare|Memorial|Cancer|Institute|Foundation|Children|Regional|General|School|College|Street|St|Avenue|Ave|Road|Rd|Drive|Blvd|Lane|syndrome|disease|signs?|palsy|lymphoma|scores?|scale|index|class|grade|questionnaire|inventory|tests?|trial|study|protocol|regimen|guidelines?|criteria|murmur|stain|tube|drain|catheter|procedure|et al|and colleagues)|^ [A-Z]{2}(?![A-Za-z])/;

/** Is what stands behind a name the head of a place, an illness, a citation: "Henry Ford| Hospital"? */
export const isTerm = (behind: string): boolean => HEAD_WORD.test(behind);
