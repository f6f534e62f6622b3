import {
  type Box,
  type Corner,
  cornerOf,
  move,
  opposite,
  type Point,
  spanning,
} from "./box.ts";

/** What a finger or a mouse does to a box while it is down. */
export type Drag = (to: Point) => Box;

export function movingFrom(box: Box, from: Point): Drag {
  return (to) => move(box, { x: to.x - from.x, y: to.y - from.y });
}

/** The opposite corner stays where it is. */
export function pullingAt(box: Box, corner: Corner): Drag {
  const fixed = cornerOf(box, opposite(corner));
  return (to) => spanning(box.id, fixed, to);
}

export function drawingFrom(id: number, from: Point): Drag {
  return (to) => spanning(id, from, to);
}

/** Where a pointer is on an element, in shares of its sides. */
export function pointIn(element: Element, event: PointerEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    x: (event.clientX - left) / width,
    y: (event.clientY - top) / height,
  };
}
