import { akin } from "./types.mjs";

const HALF = 0.5;

/** Share of the characters of a span, spaces aside, that lie in one of the others. */
function covered(text, { start, end }, others) {
  const places = [...text.slice(start, end)].length
    ? Array.from({ length: end - start }, (_, index) => start + index).filter(
        (place) => text[place].trim() !== ""
      )
    : [];
  const inside = places.filter((place) =>
    others.some((other) => other.start <= place && place < other.end)
  );
  return places.length ? inside.length / places.length : 1;
}

/**
 * What one text comes to.
 *
 * @param {import("./texts.mjs").GoldText} gold
 * @param {Array<{start: number, end: number, type: string}>} predictions
 */
export function tally({ id, lang, source, text, spans, ignore }, predictions) {
  const told = predictions.filter(({ start, end }) => start < end);
  const allowed = [...spans, ...ignore];
  return {
    id,
    lang,
    source,
    text,
    words: text.split(/\s+/).filter(Boolean).length,
    spans: spans.map((span) => {
      const fitting = told.filter(({ type }) => akin(span.type).includes(type));
      return {
        ...span,
        found: covered(text, span, told) >= HALF,
        typed: covered(text, span, fitting) >= HALF,
      };
    }),
    predictions: told.map((prediction) => ({
      ...prediction,
      right: covered(text, prediction, allowed) >= HALF,
    })),
  };
}

const count = (items, holds) => items.filter(holds).length;

/**
 * The numbers of a text, which add up over texts. Of one type: its identifiers, and the findings that claim it.
 *
 * @param {ReturnType<typeof tally>} tallied
 * @param {string} [type]
 */
export function numbers(tallied, type) {
  const ofType = (one) => type === undefined || one.type === type;
  const spans = tallied.spans.filter(ofType);
  const predictions = tallied.predictions.filter(ofType);
  const wrong = count(predictions, ({ right }) => !right);
  const holding = tallied.spans.length > 0;
  return {
    texts: 1,
    words: tallied.words,
    identifiers: spans.length,
    found: count(spans, ({ found }) => found),
    typed: count(spans, ({ typed }) => typed),
    told: predictions.length,
    wrong,
    holding: Number(holding),
    clean: Number(holding && tallied.spans.every(({ found }) => found)),
    quiet: Number(!holding),
    alarmed: Number(!holding && wrong > 0),
  };
}
