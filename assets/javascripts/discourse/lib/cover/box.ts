/** A rectangle on a page. Sides are shares of the page's, so that it lies right at any size of the picture. */
export interface Box {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SMALLEST = 0.01;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(low, value), high);

/** Moved as far as the page goes. */
export function move(box: Box, by: Point): Box {
  return {
    ...box,
    x: between(0, box.x + by.x, 1 - box.width),
    y: between(0, box.y + by.y, 1 - box.height),
  };
}

/** Wider and higher at its far corner, as far as the page goes. */
export function grow(box: Box, by: Point): Box {
  return {
    ...box,
    width: between(SMALLEST, box.width + by.x, 1 - box.x),
    height: between(SMALLEST, box.height + by.y, 1 - box.y),
  };
}

/** The box whose opposite corners these are. */
export function spanning(id: number, from: Point, to: Point): Box {
  const [left, right] = ordered(from.x, to.x);
  const [top, bottom] = ordered(from.y, to.y);
  return {
    id,
    x: left,
    y: top,
    width: Math.max(SMALLEST, right - left),
    height: Math.max(SMALLEST, bottom - top),
  };
}

/** Where it lies when its page is turned to the right. */
export function turnRight(box: Box): Box {
  return {
    id: box.id,
    x: 1 - box.y - box.height,
    y: box.x,
    width: box.height,
    height: box.width,
  };
}

export type Corner = "nw" | "ne" | "sw" | "se";

export function cornerOf(box: Box, corner: Corner): Point {
  return {
    x: corner.endsWith("w") ? box.x : box.x + box.width,
    y: corner.startsWith("n") ? box.y : box.y + box.height,
  };
}

const OPPOSITE: Record<Corner, Corner> = {
  nw: "se",
  ne: "sw",
  sw: "ne",
  se: "nw",
};

export function opposite(corner: Corner): Corner {
  return OPPOSITE[corner];
}

function ordered(one: number, other: number): [number, number] {
  const low = between(0, Math.min(one, other), 1 - SMALLEST);
  return [low, between(low, Math.max(one, other), 1)];
}
