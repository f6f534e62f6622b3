import { after, before, LL, LU } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";

/** Words of a visit, some way before "at". */
const VISIT =
  /(?<![a-z])(?:seen|treatment|admission|consult|dx|f\/u|fu|appointment|appt|nurse|stud(?:ent|ies|ying)|li(?:ves|ving)|resident|(?:in|out)?-?patient|done|born|labs?|scan|mri|ct|pet|echo|cath|dialysis|rehab|surgery|care|clinic|visit|team|doctors?|surgeons?|consultant|Dr\.?|by|[a-z]{3,12}(?:ectomy|otomy|plasty|scopy|gram|ean|therapy)|[a-z]{3,12}ed)(?![a-z])/i;
const DIRECT_TO =
  /(?:transferr?(?:ed|ing)|referring|taking|admitted|referred|taken|sent|brought|presented|presents|moved|discharged|airlifted|flown|rushed|readmitted|returned|returns|known|went|goes|transported|transfer|referral|admission|visit|visits|conveyed|back|repatriated|walked in|took|bring|brings|send|sends|rush|refer|transfer|fly)(?: (?:him|her|them|me|us|it|(?:the |my |our )?[a-z]{2,10}))?(?: from [^.,;\n]{3,24})?(?: over| back| directly| urgently| again| by ambulance| on to)? to (?:the |our )?$/i;
const DIRECT_FROM =
  /(?:transferr?ed|discharged|referred|sent|records?|notes?|letters?|reports?|results?|imaging|films?|scans?|referral|repatriated|transfer|summary|documentation|arrived|came|back|returned|biopsy|echo|mri|ct|bloods|labs|consult|opinion|Dr\.? [A-Z][a-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){0,3}|colleagues?|team|specialist|surgeon) from (?:the |our )?$/i;
const PLAIN = new RegExp(`^(?:[A-Z]{2,5} )?([${LU}][${LL}'-]{2,22})`);

/** A word that names no illness. */
const isPlain = (behind: string) => {
  const word = PLAIN.exec(behind)?.[1];
  return (
    word !== undefined &&
    !/(?:[st]ion|ment|ity|ness|ing)$/.test(word) &&
    !hasRole(word, ["eponym"])
  );
};

/** "TXA 2 g. |To| Hull Royal priority 1": the crew's note, with a name of two words. */
const BEGINS = /(?:^|[.;>] |\n)$/;
const SECOND = new RegExp(`^[${LU}][${LL}]{2,20} [${LU}][${LL}]{2,20}`);

/** Do the words before the place speak of somebody's way there? */
export function isVisited(
  text: string,
  start: number,
  cue: string,
  at: number
) {
  switch (cue.toLowerCase()) {
    case "at":
    case "@":
      return (
        VISIT.test(sentenceBefore(text, start)) ||
        (isPlain(after(text, at, 24)) &&
          /[A-Za-z0-9] $/.test(before(text, start, 2)) &&
          !/work(?:s|ed|ing)? $/.test(before(text, start, 8)))
      );
    case "to":
    case "into":
      return (
        (BEGINS.test(before(text, start, 3)) &&
          SECOND.test(after(text, at, 48))) ||
        DIRECT_TO.test(before(text, at, 48))
      );
    case "from":
      return DIRECT_FROM.test(before(text, at, 72));
    case "visited":
    case "visiting":
    case "attended":
      return true;
    default:
      return false;
  }
}

function sentenceBefore(text: string, at: number): string {
  const lead = before(text, at, 84);
  return lead.slice(
    Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf("? ")) + 1
  );
}
