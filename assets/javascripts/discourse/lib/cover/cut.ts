import { type Box, turnRight } from "./box.ts";

/** The frame is a box like others, which keeps what lies in it. */
export const FRAME = 0;

const INSET = 0.05;

/** What is done to a page: turns to the right, boxes over it, the frame that is kept. Never changed, only replaced. */
export interface Cut {
  readonly turns: number;
  readonly boxes: readonly Box[];
  readonly frame?: Box;
}

export const UNCUT: Cut = { turns: 0, boxes: [] };

export function withBox(cut: Cut, box: Box): Cut {
  if (box.id === FRAME) {
    return { ...cut, frame: box };
  }
  const isThere = cut.boxes.some(({ id }) => id === box.id);
  return {
    ...cut,
    boxes: isThere
      ? cut.boxes.map((other) => (other.id === box.id ? box : other))
      : [...cut.boxes, box],
  };
}

export function withoutBox(cut: Cut, id: number): Cut {
  return id === FRAME
    ? { ...cut, frame: undefined }
    : { ...cut, boxes: cut.boxes.filter((box) => box.id !== id) };
}

export function boxOf(cut: Cut, id: number): Box | undefined {
  return id === FRAME ? cut.frame : cut.boxes.find((box) => box.id === id);
}

export function turned({ turns, boxes, frame }: Cut): Cut {
  return {
    turns: (turns + 1) % 4,
    boxes: boxes.map(turnRight),
    frame: frame && turnRight(frame),
  };
}

/** A new box in the middle, each a little lower than the last. */
export function freshBox(cut: Cut, id: number): Box {
  const lower = (cut.boxes.length % 5) * 0.1;
  return { id, x: 0.3, y: 0.25 + lower, width: 0.4, height: 0.08 };
}

export function freshFrame(): Box {
  const side = 1 - 2 * INSET;
  return { id: FRAME, x: INSET, y: INSET, width: side, height: side };
}
