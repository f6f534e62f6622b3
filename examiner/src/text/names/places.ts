import { after, before, L, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";

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

const WORD = new RegExp(`[${L}]{1,20}`, "g");

/** Does it begin with a name that everybody knows, of one to three words? Nobody's patient: "Rosa Parks". */
export function isFamous(written: string): boolean {
  const words = written.match(WORD) ?? [];
  return [1, 2, 3].some((count) =>
    hasRole(words.slice(0, count).join("_"), ["famous"])
  );
}
