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

// Known to everybody, and nobody's patient.
const FAMOUS =
  /^(?:Ann Arbor|Ramsay Hunt|Charles Bonnet|Miller Fisher|Austin Flint|Graham Steell|Carey Coombs|Marie Curie|Louis Pasteur|Florence Nightingale|Henry Ford|Walter Reed|Johns? Hopkins|Anna Karenina|Harry Potter|Sherlock Holmes|Mary Jane|Don Quixote|Louis Braille|Robert Koch|Alexander Fleming|Charles Darwin|Sigmund Freud|Carl Jung|Edward Jenner|Joseph Lister|Paul Ehrlich|Claude Bernard|William Osler|Isaac Newton|Albert Einstein|Elisabeth Kübler|Maslach|Karnofsky|Marie Stopes|Jesus Christ|Santa Claus|Alexander Technique|Oliver Twist|Peter Pan|Tom, Dick|Kumar and Clark|Rosa Parks|Martin Luther|Brown[- ]S[eé]quard)/;

export const isFamous = (written: string): boolean => FAMOUS.test(written);
