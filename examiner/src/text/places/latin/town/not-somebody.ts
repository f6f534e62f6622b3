import { before } from "../../../patterns.ts";

/** What comes from a town without being a person. */
const SENT_FROM =
  /(?:samples?|strains?|isolates?|outbreaks?|virus(?:es)?|imported|exported|shipments?|vendor|company|inc\.?|ltd\.?|gmbh|corp\.?|purchased|obtained|bought|supplied|manufactured|emails?|posts?|videos?|news|reports?|speakers?|groups?|teams?|colleagues|cells?|line|kits?|antibod(?:y|ies)|apart|aside|differs?|different|specimens?|evidence|experience|lessons|patients|cases|survivors|soldiers|people|subjects|participants|letters?|consensus|declaration|algorithm|rules?|recommendations?|publications?|publication|results|estimates?|rates?|numbers|statistics|cohorts?|registr(?:y|ies)) (?:[a-z]{2,12} )?$/i;
/** Studies, meetings and trade are in towns too. */
const PUBLIC =
  /(?<![a-z])(?:(?:esc|esmo|ash|asco|eha|rsna|ers|eular|aan|ean|ddw|isicem)(?= )|stud(?:y|ies)|trials?|cohorts?|outbreaks?|epidemics?|conference|congress|meeting|symposium|published|publication|based|headquarter(?:s|ed)|company|research|researchers|data|registry|series|populations?|approved|guidelines?|criteria|consensus|declaration|described|developed|invented|discovered|introduced|reported|founded|held|prevalence|incidence|hospitals|cases|people|patients|children|women|men|adults|mortality|course|congresses|colleagues|department|university|institute|society)(?![a-z])[^.?!\n]{0,50}$/i;
/** Not travels: where somebody was for a week says little. */
const SENT_TO =
  /(?:went|discharged|sent|shipped|delivered|moving|returned|transferred|referred|moved|drove|relocated|posted|back) (?:back |over |home |on |at \d{1,2} [a-z]{4,6} )?$/i;

/** Do the words before let a known town be where somebody is from? */
export function isKnownHere(text: string, start: number, cue: string): boolean {
  const lead = before(text, start, 84);
  switch (cue) {
    case "from":
      return !SENT_FROM.test(lead);
    case "in":
    case "near":
    case "at":
    case "outside":
    case "around":
    case "through":
      return !PUBLIC.test(lead);
    case "to":
      return SENT_TO.test(lead);
    default:
      return false;
  }
}
