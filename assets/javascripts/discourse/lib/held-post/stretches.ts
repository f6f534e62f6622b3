import type { HeldFinding } from "./held-post.ts";

/** A piece of the text; `findings` are those that it belongs to. */
export interface Stretch {
  readonly words: string;
  readonly findings: readonly HeldFinding[];
}

/** Cuts a text where findings start and end. Put together again, the pieces are the text. */
export function stretches(
  text: string,
  findings: readonly HeldFinding[]
): Stretch[] {
  const inside = findings.filter(
    ({ start, end }) => 0 <= start && start < end && end <= text.length
  );
  const cuts = new Set([0, text.length]);
  inside.forEach(({ start, end }) => cuts.add(start).add(end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    return {
      words: text.slice(start, end),
      findings: inside.filter(
        (finding) => finding.start <= start && end <= finding.end
      ),
    };
  });
}
