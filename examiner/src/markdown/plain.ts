/** Pairs of "what people type" and "what rules see"; each pair is one UTF-16 unit long on both sides. */
const SPACES =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029\u0085\u000b\u000c";
const INVISIBLE =
  "\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";
const QUOTES = "\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

const PLAIN = new Map<number, string>();

const learn = (from: string, to: string) => {
  for (let i = 0; i < from.length; i++) {
    PLAIN.set(from.charCodeAt(i), to.length === 1 ? to : to[i]!);
  }
};

learn(SPACES, " ");
learn(INVISIBLE, " ");
learn(QUOTES, "'");
learn(DASHES, "-");
learn(
  "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
  "0123456789"
);
learn(
  "\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9",
  "0123456789"
);
learn(
  "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19",
  "0123456789"
);

/** So far apart units still are one range of the class: those between stay as they are. */
const NEIGHBOURS = 30;

const range = (first: number, last: number) =>
  `\\u${first.toString(16).padStart(4, "0")}-\\u${last.toString(16).padStart(4, "0")}`;

/** A class of few ranges. Of more than 16 V8 looks each unit of a text up in a list: six times the time. */
function looseClass(units: readonly number[]): string {
  const sorted = [...units].sort((a, b) => a - b);
  let [first, last] = [sorted[0]!, sorted[0]!];
  let inside = "";
  for (const unit of sorted) {
    if (unit - last > NEIGHBOURS) {
      inside += range(first, last);
      first = unit;
    }
    last = unit;
  }
  return `[${inside}${range(first, last)}]`;
}

const MAY_CHANGE = new RegExp(looseClass([...PLAIN.keys()]), "g");

/** Same length: other scripts' digits, odd spaces, quotes and dashes become the plain ones. */
export const plain = (text: string) =>
  text.replace(
    MAY_CHANGE,
    (character) => PLAIN.get(character.charCodeAt(0)) ?? character
  );
