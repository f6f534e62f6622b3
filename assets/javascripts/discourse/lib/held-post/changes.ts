import { editScript, type Kind, type Step } from "./edit-script.ts";

/** A piece of two texts: one that both have, or that only one of them has. */
export interface Change {
  readonly kind: Kind;
  readonly words: string;
}

// A word, the space between two, a line break, any other character.
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|\n|./gsu;
const SPACE = /^[^\S\n]+$/;

/** What an edit changes, word by word. Without what is added it is the text before, without what is removed the one after. */
export function changes(before: string, after: string): Change[] {
  const one = tokens(before);
  const two = tokens(after);
  const start = shared(one, two);
  const end = shared(one.slice(start).reverse(), two.slice(start).reverse());
  return joined([
    ...all("kept", one.slice(0, start)),
    ...between(
      one.slice(start, one.length - end),
      two.slice(start, two.length - end)
    ),
    ...all("kept", one.slice(one.length - end)),
  ]);
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function shared(one: readonly string[], two: readonly string[]): number {
  const place = one.findIndex((token, index) => token !== two[index]);
  return place === -1 ? one.length : place;
}

function between(one: readonly string[], two: readonly string[]): Step[] {
  return editScript(one, two) ?? [...all("removed", one), ...all("added", two)];
}

function all(kind: Kind, list: readonly string[]): Step[] {
  return list.map((token) => ({ kind, token }));
}

/** Words that follow each other are one change, with the spaces between them: a sentence is read, not its words. */
function joined(steps: readonly Step[]): Change[] {
  const found: Change[] = [];
  let now = { kept: "", removed: "", added: "" };
  let space = "";
  const end = () => {
    for (const kind of ["kept", "removed", "added"] as const) {
      if (now[kind]) {
        found.push({ kind, words: now[kind] });
      }
    }
    now = { kept: space, removed: "", added: "" };
    space = "";
  };
  for (const { kind, token } of steps) {
    if (kind !== "kept") {
      now.removed += space;
      now.added += space;
      space = "";
      now[kind] += token;
    } else if (now.removed && now.added && !space && SPACE.test(token)) {
      space = token;
    } else {
      if (now.removed || now.added) {
        end();
      }
      now.kept += token;
    }
  }
  end();
  return now.kept ? [...found, { kind: "kept", words: now.kept }] : found;
}
