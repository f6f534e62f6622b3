import { type Box, grow, move, type Point } from "./box.ts";

const STEP = 0.01;

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** What an arrow key does to a box: it moves, with Shift its far corner does. */
export function nudged(
  box: Box,
  key: string,
  isGrowing: boolean
): Box | undefined {
  const by = DIRECTIONS[key];
  return by && (isGrowing ? grow(box, by) : move(box, by));
}

/** The same by buttons, for who neither drags nor has keys. */
export const NUDGES = [
  { name: "left", key: "ArrowLeft", isGrowing: false },
  { name: "right", key: "ArrowRight", isGrowing: false },
  { name: "up", key: "ArrowUp", isGrowing: false },
  { name: "down", key: "ArrowDown", isGrowing: false },
  { name: "wider", key: "ArrowRight", isGrowing: true },
  { name: "narrower", key: "ArrowLeft", isGrowing: true },
  { name: "taller", key: "ArrowDown", isGrowing: true },
  { name: "lower", key: "ArrowUp", isGrowing: true },
] as const;

export type Nudge = (typeof NUDGES)[number];
