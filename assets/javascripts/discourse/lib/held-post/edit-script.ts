export type Kind = "kept" | "removed" | "added";

export interface Step {
  readonly kind: Kind;
  readonly token: string;
}

// Beyond it the texts have little in common, and the search would take long.
const MOST_CHANGES = 1000;

/**
 * The shortest way from one text to another, a token a step, after Myers, "An O(ND) Difference Algorithm". Undefined
 * when it is too long.
 */
export function editScript(
  before: readonly string[],
  after: readonly string[],
  most = MOST_CHANGES
): Step[] | undefined {
  const rounds = search(before, after, most);
  return rounds && walkBack(before, after, rounds);
}

/** What each round knew when it began: how far each diagonal, from `-round - 1` on, was reached. */
function search(
  before: readonly string[],
  after: readonly string[],
  most: number
): Int32Array[] | undefined {
  const middle = most + 1;
  const reached = new Int32Array(2 * middle + 1);
  const rounds: Int32Array[] = [];
  for (let round = 0; round <= most; round++) {
    const known = reached.slice(middle - round - 1, middle + round + 2);
    rounds.push(known);
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const from = previous(known, round, diagonal);
      let x = known[from + round + 1]! + (from < diagonal ? 1 : 0);
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x++;
      }
      reached[middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        return rounds;
      }
    }
  }
  return undefined;
}

/** The diagonal that leads further: from above a token is added, from the left one is removed. */
function previous(known: Int32Array, round: number, diagonal: number): number {
  const left = known[diagonal + round]!;
  const above = known[diagonal + round + 2]!;
  const isAbove = diagonal === -round || (diagonal !== round && left < above);
  return isAbove ? diagonal + 1 : diagonal - 1;
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  rounds: readonly Int32Array[]
): Step[] {
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (let round = rounds.length - 1; round >= 0; round--) {
    const from = previous(rounds[round]!, round, x - y);
    const fromX = rounds[round]![from + round + 1]!;
    const isAdded = from > x - y;
    while (x > fromX && y > fromX - from) {
      steps.push({ kind: "kept", token: before[--x]! });
      y--;
    }
    if (round > 0) {
      steps.push(
        isAdded
          ? { kind: "added", token: after[--y]! }
          : { kind: "removed", token: before[--x]! }
      );
    }
  }
  return steps.reverse();
}
