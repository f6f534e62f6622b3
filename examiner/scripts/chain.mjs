// Texts in an order in which like stands beside like.
const LENGTH = 5;
// A piece that more have says little.
const MOST = 40;
const WINDOW = 6;
const SHORTEST = 20;

function piecesOf(text) {
  const pieces = new Set();
  for (let at = 0; at + LENGTH <= text.length; at++) {
    pieces.add(text.slice(at, at + LENGTH));
  }
  return pieces;
}

function holdersOf(pieces) {
  const holders = new Map();
  pieces.forEach((own, text) =>
    own.forEach((piece) => {
      const all = holders.get(piece) ?? holders.set(piece, []).get(piece);
      all.push(text);
    })
  );
  return holders;
}

/** How much each of those that are left shares with the last. */
function sharedWith(last, left, holders) {
  const shared = new Map();
  for (const piece of new Set(last.flatMap((own) => [...own]))) {
    const all = holders.get(piece);
    if (all.length > 1 && all.length <= MOST) {
      all
        .filter((text) => left.has(text))
        .forEach((text) =>
          shared.set(
            text,
            (shared.get(text) ?? 0) + 1 / Math.log2(all.length + 1)
          )
        );
    }
  }
  return shared;
}

/** The texts in an order in which each shares pieces with those just before it; the same for the same texts. */
export function chain(texts) {
  const pieces = new Map(texts.map((text) => [text, piecesOf(text)]));
  const holders = holdersOf(pieces);
  const weight = ([text, shared]) =>
    shared / Math.sqrt(pieces.get(text).size + SHORTEST);
  const left = new Set(texts);
  const chained = [];
  while (left.size) {
    const last = chained.slice(-WINDOW).map((text) => pieces.get(text));
    const [first] = left;
    const [next] = [...sharedWith(last, left, holders)].reduce(
      (best, one) => (weight(one) > weight(best) ? one : best),
      [first, 0]
    );
    left.delete(next);
    chained.push(next);
  }
  return chained;
}
