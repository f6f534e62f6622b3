import { before } from "../../../patterns.ts";
import { hasStem } from "../../../words.ts";
import { isCyrillicRegion, isCyrillicTown } from "../../lists.ts";
import { LOW, UP } from "../letters.ts";

/** Kinds, branches and ranks, which name no place: "обласна", "дитяча", "клінічна". */
const ADJECTIVE_END =
  /(?:ськ|цьк|зьк|ск|цк|ов|ев|ін|ин|єв|ївськ|н|ч|ш)(?:а|ої|ій|у|ою|ий|ого|ому|им|ім|ая|ой|ую|ый|ом|ым|е|ое)$|(?:ая|ой|ій|ої|ый|ий|ого|ому|ом|ім|им|ым)$/;
const BEFORE = new RegExp(
  `(?:(?<![${UP}${LOW}-])(?:\\d{1,3}-?(?:й|я|ї|го|ої|ій|ой|ая|а|ому|м|ю) )?(?:(?:[${UP}]?[${LOW}]{2,22}(?:-[${UP}]?[${LOW}]{2,22})?) ){1,4})$`
);

/** The words before the head that belong to it, as far back as they are adjectives; and whether one is a name. */
export function adjectives(text: string, start: number) {
  const lead = BEFORE.exec(before(text, start, 92))?.[0] ?? "";
  const words = lead.split(" ").filter(Boolean);
  let from = words.length;
  while (
    from > 0 &&
    (ADJECTIVE_END.test(words[from - 1]!) || /^\d/.test(words[from - 1]!))
  ) {
    from--;
  }
  const own = words.slice(from);
  const length = own.join(" ").length + (own.length > 0 ? 1 : 0);
  const first = start - length;
  const opens = /(?:^|[.!?\n:"(] ?)$/.test(before(text, first, 2));
  const name = own.findIndex(
    (word, at) =>
      isOfKnownTown(word) ||
      (/^[А-ЯІЇЄҐЁ]/.test(word) &&
        !hasStem(word, "rank-stem") &&
        (at > 0 || !opens || isPlaceAdjective(word)))
  );
  const ranked = own.findIndex(
    (word, at) => /^[А-ЯІЇЄҐЁ]/.test(word) && (at > 0 || !opens)
  );
  const maternity = /^(?:роддом|пологов)/i.test(text.slice(start, start + 7));
  const numbered = own.findIndex(
    (word) => /^\d/.test(word) || (maternity && ORDINAL.test(word))
  );
  return { own, length, name, numbered, ranked };
}

const ORDINAL =
  /^(?:перв|втор|трет|четв|пят|шест|седьм|перш|друг|п'ят|шост|сьом)/i;

const isPlaceAdjective = (word: string) =>
  /(?:ськ|цьк|зьк|ск|цк)[а-яіїєґё]{1,3}$/.test(word) && !isCyrillicRegion(word);

/** "тернопільському онкоцентрі": small letters, but of a town that is known. */
function isOfKnownTown(word: string): boolean {
  const stem = /^(.{3,14}?)(?:ь?ськ|ь?ск|цьк)[а-яіїєґё]{1,3}$/.exec(word)?.[1];
  return (
    stem !== undefined && (isCyrillicTown(stem) || isCyrillicTown(`${stem}ь`))
  );
}

/** The same words without the name: "в Одеській обласній лікарні" → "обласній лікарні". */
export function kindOf(own: readonly string[], head: string): string {
  const plain = own
    .filter((word) => /^[а-яіїєґё]/.test(word) || hasStem(word, "rank-stem"))
    .map((word) => word.charAt(0).toLowerCase() + word.slice(1));
  return [...plain, head].join(" ");
}
