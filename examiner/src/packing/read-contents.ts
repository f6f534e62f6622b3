import type { Ingredients } from "./ingredients.ts";

const CONTENTS = /\s*\|\s*/;
const LISTED = /\s*;\s*/;
/** As people write a combination. */
const JOINED = /\s*[+,/]\s*/;

/** What is known of one ingredient: its INN, those it is made of, or that nobody knows it. */
function read(written: string, known: Ingredients): Array<string | undefined> {
  const whole = known.find(written);
  if (whole !== undefined) {
    return [whole];
  }
  const parts = written.split(JOINED).map((part) => known.find(part));
  return parts.every((part) => part !== undefined) ? parts : [undefined];
}

/** A name's contents, as a table writes them; and the ingredients in it that we do not know. */
export function readContents(written: string, known: Ingredients) {
  const unknown: string[] = [];
  const contents = written.split(CONTENTS).flatMap((set) => {
    const names = set.split(LISTED).filter(Boolean);
    const inns = names.flatMap((name) => {
      const found = read(name, known);
      unknown.push(...(found.includes(undefined) ? [name] : []));
      return found.filter((one) => one !== undefined);
    });
    return known.mend(inns) ?? [];
  });
  return { contents: [...new Set(contents)], unknown };
}
