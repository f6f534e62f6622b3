import { i18n } from "discourse-i18n";
import { country, list } from "../community/words.ts";
import day from "../day.ts";
import type { Explanation } from "../examiner.ts";
import isolate from "../isolate.ts";
import type { Content, Medicine, Pack } from "./dictionary.ts";

type Values = Record<string, string>;

/** Of packs whose names are of no single country. */
const TOGETHER = ["AR", "INT"];

/** A sentence of the dictionary. */
export function say(key: string, values: Values = {}): string {
  return i18n(`medical_communities.dictionary.${key}`, values);
}

/** "furosemide", "amoxicillin + clavulanic acid", "paracetamol in combination". */
export function ingredients({ ingredients: all, more }: Content): string {
  const names = isolate(all.join(" + "));
  return more ? say("in_combination", { ingredients: names }) : names;
}

/** Countries by their names; packs know also what is sold in many. */
export function regions(codes: readonly string[]): string {
  return list(
    codes.map((code) =>
      TOGETHER.includes(code) ? say(`regions.${code}`) : country(code)
    )
  );
}

/** Who lists the names, and as of when. */
export function origin({ sources, date }: Medicine | Pack): string {
  return sources.length
    ? say("origin", {
        sources: sources.map(isolate).join(say("sources_separator")),
        date: day(date),
      })
    : say("as_of", { date: day(date) });
}

/** "By @vera, 3 May 2026." Of somebody whose account is gone only the day stays. */
export function said(key: string, { by, at }: Said): string {
  const date = day(at);
  return by
    ? say(key, { username: isolate(`@${by}`), date })
    : say(`${key}_by_nobody`, { date });
}

interface Said {
  readonly by: string | null;
  readonly at: string;
}

/** Which rule decided about a word, in a sentence. */
export function because({ found, because: why }: Explanation): string {
  return say(`trial.${found ? "signs" : "left"}.${why}`);
}

/** "As a brand name: furosemide · Ukraine, Russia", whatever the word is in this sentence. */
export function contentLine(content: Content): string {
  const words = ingredients(content);
  const where = content.regions.length ? ` · ${regions(content.regions)}` : "";
  return say("trial.as_brand", { contents: words + where });
}

/** Which lists know a name; what moderators said is none of them. */
export function knownFrom(
  refs: readonly string[],
  packs: readonly Pack[]
): string | undefined {
  const names = packs
    .filter(({ ref }) => refs.includes(ref))
    .map(({ name }) => isolate(name));
  return names.length
    ? say("trial.known_from", { packs: list(names) })
    : undefined;
}
