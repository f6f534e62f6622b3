import { isCapital, type Word } from "../capitals.ts";

const SHOUTED_OPENER = /^(?:IN|AT|TO|FROM|THE|WITH|VIA|BY|ON|SEEN|ADMITTED)$/;
const OPENERS =
  /^(?:The|A|An|Our|Their|His|Her|In|At|From|To|Is|Are|Was|Were|Seen|Admitted|Transferred|Referred|Discharged|Patient|Patients|Pt|Visited|Visit|When|While|After|Before|Since|Could|Should|Can|Does|Did|Do|How|What|Which|Why|Who|If|And|Or|But|For|By|With|On|Hosp|Note|Notes|Records?|Dear|Thanks|Mr|Mrs|Ms|Dr|Dr\.|Prof|Signed|Facility|Location|Site|Hospital|Referring|Clinic|Any|This|That|These|Has|Had|Have|He|She|They|We|I|My|Your|Says|Per|Via|Not|No|Today|Yesterday|Currently|Recently|Previously)$/;

/** Names of places with "of" inside: "Prince of Wales Hospital". */
const OF_NAME =
  /^(?:Lady|Prince|Princess|Duke|Duchess|Isle|City|University|Hospital|Sisters|Church|Heart|Brothers|Bay|County|College|Queen|Earl|Countess|Order|Friends|Star|Royal|Mother|King|Sons|Daughters|Knights|House|Institute|School|Mount|Children's)$/;

/** "Jarvis Toole of |Ashgrove House": the name begins behind "of". */
function behindOf(words: readonly Word[]): number {
  let from = 0;
  words.forEach(({ text }, at) => {
    const cut =
      text === "for" ||
      SHOUTED_OPENER.test(text) ||
      (text === "of" && !OF_NAME.test(words[at - 1]?.text ?? ""));
    if (cut) {
      from = at + 1;
    }
  });
  return from;
}

/** The words without those that only lead up to the name: "Seen In |Ashgrove|". */
export const trimmed = (words: readonly Word[]) => {
  let from = behindOf(words);
  while (from < words.length && OPENERS.test(words[from]!.text)) {
    from++;
  }
  while (from < words.length && !isCapital(words[from]!.text)) {
    from++;
  }
  return words.slice(from);
};
