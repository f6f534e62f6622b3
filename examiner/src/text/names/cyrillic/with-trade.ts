import { after, matchAt } from "../../patterns.ts";
import { isOther, SURNAME } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { ONE_WORD } from "./alone-of-age.ts";

const DOCTOR_BEHIND =
  /^, {0,2}(?:(?:лікар|врач)(?:ка)?[ -]?)?(?:хірург|хирург|терапевт|кардіолог|кардиолог|невролог|онколог|педіатр|педиатр|анестезіолог|анестезиолог|реаніматолог|реаниматолог|уролог|гінеколог|гинеколог|травматолог|ортопед|офтальмолог|психіатр|психиатр|інфекціоніст|инфекционист|завідувач|заведующ|ординатор|фельдшер|медсестра|інтерн|интерн|рентгенолог|лікар|врач|акушер)/;

/** "дивився Кузнецов, хірург": a family name with what its owner does behind it. */
export function withTrade(text: string, start: number): Named | undefined {
  const found = matchAt(ONE_WORD, text, start);
  const end = start + (found?.[0].length ?? 0);
  const named =
    found &&
    SURNAME.test(found[1]!) &&
    !isOther(found[1]!) &&
    DOCTOR_BEHIND.test(after(text, end, 24));
  return named ? { start, end, place: "signature" } : undefined;
}
