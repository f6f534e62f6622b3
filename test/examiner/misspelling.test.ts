import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { distance } from "../../examiner/src/medicines/distance.ts";
import { foldWord } from "../../examiner/src/text/word-reader.ts";

const FAR = 9;

/** Slow and plain: the same sums, each pair of beginnings once. */
function plainly(a: string, b: string): number {
  const vowel = (letter = "-") => "aeiouyаеиоуюяاويه".includes(letter);
  const surplus = (word: string, at: number) =>
    vowel(word[at]) || word[at] === word[at - 1] || word[at] === word[at + 1]
      ? 2
      : 3;
  const alike = (x: string, y: string) =>
    "ckq sz зс гкх бп вф дт жш جغقك سصث تط دض زظذ"
      .split(" ")
      .some((letters) => letters.includes(x) && letters.includes(y));
  const exchange = (x: string, y: string) =>
    x === y ? 0 : alike(x, y) || (vowel(x) && vowel(y)) ? 2 : 3;
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i < 0 || j < 0) {
      return Infinity;
    }
    if (i === 0 && j === 0) {
      return 0;
    }
    const key = `${i} ${j}`;
    const swapped =
      a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1;
    const value =
      known.get(key) ??
      Math.min(
        of(i - 1, j) + surplus(a, i - 1),
        of(i, j - 1) + surplus(b, j - 1),
        i > 0 && j > 0
          ? of(i - 1, j - 1) + exchange(a[i - 1]!, b[j - 1]!)
          : Infinity,
        swapped ? of(i - 2, j - 2) + 3 : Infinity
      );
    known.set(key, value);
    return value;
  };
  return of(a.length, b.length);
}

const WORDS =
  "prozac prozack crestor crestore creator zithromax zithromex enbrel enbrle enbrell victoza keflex reflex Плавікс Плавекс Мілдронат Мілдранат Верошпірон Верошперон كريستور كرستور بروسكار بروسكر سينقولير سينجولير zyrtec cyrtek"
    .split(" ")
    .map(foldWord);

describe("how far words lie apart", () => {
  it("is what counting plainly gives, up to the most that is asked for", () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        for (const most of [0, 2, 3, 4, 6, FAR]) {
          const known = Math.min(most + 1, plainly(a, b));
          assert.equal(distance(a, b, most), known, `${a} ${b} ${most}`);
        }
      }
    }
  });

  it("is less for a vowel or a letter twice than for another slip", () => {
    assert.equal(distance("crestor", "crestar", FAR), 2);
    assert.equal(distance("enbrel", "enbrell", FAR), 2);
    assert.equal(distance("keflex", "reflex", FAR), 3);
    assert.equal(distance("enbrel", "enbrle", FAR), 3);
  });
});
