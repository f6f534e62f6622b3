import { before, matchAt, sticky } from "../../../patterns.ts";
import { isCyrillicTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { LOW } from "../letters.ts";
import { LIVES } from "./living.ts";
import { FROM } from "./prepositions.ts";
import { PERSON } from "./somebody.ts";

const SMALL = sticky(` ([${LOW}]{4,20}(?:-[${LOW}]{2,16})?)(?![${LOW}])`);
/** Towns that are also words. */
const COMMON =
  /^(?:вен|сум|рівн|ровн|прилук|канев|лубн|перм|орл|орел|орёл|пермь|клин|шахт|южн|рим|соч|элист|мир|буч|стри|ниж|самар|дубн|ромн|ромен|смел|вишнев|черкас|чит|каш|уф|тул|сліпот|азов|курск|братск|энгельс|дзержинск|пушкин|ковров|александров|иванов(?!о(?![а-я]))|киров|королев|королёв|владимир|берегов|виноград|василь|обух|фастів)[а-яіїєґё]{0,4}$/;

/** "з коломиї": nothing has a capital, but the town is known. */
export function inSmallLetters(
  text: string,
  start: number,
  end: number,
  word: string
): Span | undefined {
  const name = matchAt(SMALL, text, end)?.[1];
  if (!name || COMMON.test(name) || !isCyrillicTown(name)) {
    return undefined;
  }
  const lead = before(text, start, 80).trimEnd();
  return LIVES.test(lead) || (FROM.test(word) && PERSON.test(lead))
    ? { start: end + 1, end: end + 1 + name.length }
    : undefined;
}

/** Does a known town in small letters stand behind `end`? */
export function smallCyrillicTownBehind(text: string, end: number): boolean {
  const name = matchAt(SMALL, text, end)?.[1];
  return name !== undefined && isCyrillicTown(name);
}
