import { after, before, matchAt, sticky } from "../patterns.ts";

const ADJECTIVE = sticky(
  "[А-ЯІЇЄҐ][а-яіїєґ'-]{1,20}(?:ськ|ск|цьк)(?:ої|ого|ій|ому|ая|ое|а|ий|ой|ом) [а-яіїєґ]"
);

/** "Київської лікарні": an adjective of a place, written like a surname, with a small word behind it. */
export const isPlace = (text: string, at: number): boolean =>
  matchAt(ADJECTIVE, text, at) !== null;

const HEAD_WORD =
  /^(?:'s)? (?:of |and )?(?:[A-Z][a-z]{1,12} )?(?:[Hh]ospital|device|rule|method(?![a-z])|technique|manoeuvre|maneuver|[Ll]aw(?![a-z])|Act(?![a-z])|Medical|Med|Clinic|Cent(?:er|re)|University|Health|Healthcare|Memorial|Cancer|Institute|Foundation|Children|Regional|General|School|College|Street|St|Avenue|Ave|Road|Rd|Drive|Blvd|Lane|syndrome|disease|signs?|palsy|pare?s[ei]s|paralysis|lymphoma|scores?|scale|index|class|grade|questionnaire|inventory|tests?|trial|study|protocol|regimen|guidelines?|criteria|murmur|stain|tube|drain|catheter|procedure|et al|and colleagues)|^ (?!MD|DO|RN|NP|PA)[A-Z]{2}(?![A-Za-z])/;

/** Is what stands behind a name the head of a place, an illness, a citation: "Henry Ford| Hospital"? */
export const isTerm = (behind: string): boolean => HEAD_WORD.test(behind);

// Known to everybody, and nobody's patient.
const FAMOUS =
  /^(?:Ann Arbor|Ramsay Hunt|Charles Bonnet|Miller Fisher|Austin Flint|Graham Steell|Carey Coombs|Marie Curie|Louis Pasteur|Florence Nightingale|Henry Ford|Walter Reed|Johns? Hopkins|Anna Karenina|Harry Potter|Sherlock Holmes|Mary Jane|Don Quixote|Louis Braille|Robert Koch|Alexander Fleming|Charles Darwin|Sigmund Freud|Carl Jung|Edward Jenner|Joseph Lister|Paul Ehrlich|Claude Bernard|William Osler|Isaac Newton|Albert Einstein|Elisabeth Kübler|Maslach|Karnofsky|Marie Stopes|Jesus Christ|Santa Claus|Alexander Technique|Oliver Twist|Peter Pan|Tom, Dick|Kumar and Clark|Rosa Parks|Martin Luther|Brown[- ]S[eé]quard|Argyll Rob|Marcus Gunn|Sister Mary J|Lou Gehrig|Tommy John|Puritan B|Phineas Gage|Oliver Sacks|Anna O\b|Bertha Papp|Atul Gaw|James Reason|Henrietta Lacks|Henry Molai|Typhoid Mary|Mary Mallon|Terri Schi|Nancy Cruz|Karen (?:Ann )?Quin|Charlie Gard|Alfie Evans|Tony Bland|Lucy Letby|Harold Ship|Jahi Mc|Libby Zion|Josie King|Elaine Brom|Martin Brom|Jesse Gels|Louise Brown|Christiaan Bar|Barney Clark|Mary Seacole|Clara Barton|Elizabeth Black|Joseph Merr|John Snow|Ignaz Sem|Rosalind Fr|Helen Keller|Stephen Hawk|Michael J\. Fox|Muhammad Ali|Magic John|Angelina Jol|Frida Kahlo|Vincent van G|Paul Kalan|Adam Kay|Henry Marsh|Siddhartha Muk|Abraham Verg|Erik Erik|Jean Piaget|Ivan Pavl|Aaron Beck|Carl Rogers|Gabor Mat|Gregory House|Meredith Grey|Derek Shep|Doogie|Hannibal Lect|Walter White|Homer Simp|Tony Stark|Clark Kent|Dorian Gray|Alice in W|Ada Lovelace|Alan Turing|Steve Jobs|Elon Musk|Bill Gates|Robin Will|Bruce Willis|Kurt Cob|Elvis|Marilyn Mon|Winston Ch|Ronald Reag|Donald Tr|Joe Biden|Barack Ob|Lance Arms|Tiger Woods)/;

const NAMED_BEFORE =
  /(?:(?:book|paper|essay|novel|memoir|chapter|textbook|article|editorial|lecture|talk|film|movie|poem|quote|song|biography|podcast|painting|play)s? (?:by|of|from|about|on|called) |(?:re-?reading|quoting|citing|cited by|invented by|described by|discovered by|coined by|(?:named|called) (?:after|for)|tribute to|inspired by|portrait of|remember|played by|starring|written by|words of|à la) )$/i;
const KNOWN_FOR =
  /^(?:,? (?:who )?(?:first |famously )?(?:described|invented|discovered|coined|popularised|popularized|pioneered|painted|composed|hypothesi[sz]ed|proposed (?:the|that)|wrote (?:in|about|a|the)|introduced (?:the|a)|once (?:said|wrote)|was cited|is cited)|'s (?:book|paper|essay|novel|memoir|textbook|theory|lecture|film|movie|poem|law|song|biography|diary|Anatomy|hypothesis|checklist|classification|dictum|principle|razor|ladder|hierarchy|approach|world))(?![a-z])/;
const OF_FICTION =
  /(?:Netflix|TV (?:show|series|drama)|movie|sitcom|Grey's|Scrubs|House (?:would|said|MD|M\.D)|Simpsons|Star (?:Wars|Trek)|Hogwarts|Disney|cartoon|Pixar|Shakespeare|mytholog|fairy tale|Tolkien|Rowling|Dickens|Tolstoy|Austen)/;

/** Somebody whom everybody reads, quotes or watches: "a book by |X|", "|X|, who first described". */
export const isAuthor = (text: string, start: number, end: number): boolean =>
  KNOWN_FOR.test(after(text, end, 40)) ||
  NAMED_BEFORE.test(before(text, start, 36)) ||
  OF_FICTION.test(text.slice(Math.max(0, start - 60), end + 40));

const TAKES =
  /(?:(?:pts?|patients?|she|he|they|is|was|been|already|still|currently|now) on|taking|takes|took|brand|pills?(?: called)?|tablets?|switched to|switch to|changed to) $/i;
const LISTED =
  /(?:[A-Z][a-z]{2,14},? (?:and|or|vs\.?)|,|\/|with|to|on|start|started|stop|stopped|from) $/;
const MEDICINES =
  /(?:pills?|OCPs?|COCs?|POPs?|contracept[a-z]{1,4}|tablets?|generics?|brands?|drospirenone|levonorgestrel|desogestrel|dienogest|HRT|[Ii]nteractions? with|ethinyl[a-z]{0,10})(?![a-z])/;

/** Contraceptives above all are called like girls: "pt on |Marina|". */
export const isMedicine = (
  text: string,
  start: number,
  end: number
): boolean => {
  const lead = before(text, start, 24);
  return (
    TAKES.test(lead) ||
    /^ (?:pill|tablets?|OCP|COC|\d{1,4} ?(?:mg|mcg|µg))(?![a-z])/.test(
      after(text, end, 12)
    ) ||
    (LISTED.test(lead) &&
      MEDICINES.test(text.slice(Math.max(0, start - 60), end + 60)))
  );
};

export const isFamous = (written: string): boolean => FAMOUS.test(written);
