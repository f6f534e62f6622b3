import { before } from "../../../patterns.ts";
import { isDoor } from "./doors.ts";

/** Words after which any capital is where somebody lives. */
export const LIVES =
  /(?<![a-z])(?:(?:li(?:ves?|ved|ving)|resid(?:es?|ed|ing|ence)|born|raised|grew up|based|home|moved|relocated|emigrated|retired|stay(?:s|ing)|family|parents|daughter|son|mother|mum)(?: (?:now|alone|here|back|with (?:his|her|their) [a-z]{2,12}))?,? (?:in|near|outside|to|from|at|into|close to)|li(?:ves?|ving) [a-z0-9 ]{1,20} (?:near|outside|in)|(?:residents?|native|port|town|city|village|island|parish|county|district|mayor|suburbs?|outskirts|outside|north|south|east|west) of|(?:came|comes?|brought|hails?)(?: in)?(?: by [a-z]{3,12})? from|sofa[ -]surf(?:s|ing) (?:in|around)|(?:greetings|hello|hi|love) from|(?:works|working|teaches)(?: as an? [a-z]{3,14})? in)$/i;

/** "lives |in| …": what the words up to the cue say. */
export function said(text: string, start: number, end: number) {
  const lead = before(text, end, 84);
  return LIVES.test(lead) || isDoor(lead);
}
