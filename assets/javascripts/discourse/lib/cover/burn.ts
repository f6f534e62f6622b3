import type { Box } from "./box.ts";
import { penOf, whiteCanvas } from "./canvas.ts";
import type { Cut } from "./cut.ts";

/** The picture turned to the right that many times. */
export function turn(
  source: HTMLCanvasElement,
  turns: number
): HTMLCanvasElement {
  const { width, height } = source;
  const [across, down] = turns % 2 ? [height, width] : [width, height];
  const canvas = whiteCanvas(across, down);
  const pen = penOf(canvas);
  pen.translate(across / 2, down / 2);
  pen.rotate((turns * Math.PI) / 2);
  pen.drawImage(source, -width / 2, -height / 2);
  pen.resetTransform();
  return canvas;
}

/** What is sent: a picture of its own, in which nothing lies below a box and nothing outside the frame. */
export function burn(source: HTMLCanvasElement, cut: Cut): HTMLCanvasElement {
  const canvas = turn(source, cut.turns);
  const pen = penOf(canvas);
  pen.fillStyle = "#000";
  cut.boxes.forEach((box) => pen.fillRect(...covering(box, canvas)));
  return cut.frame ? crop(canvas, cut.frame) : canvas;
}

function crop(from: HTMLCanvasElement, frame: Box): HTMLCanvasElement {
  const [x, y, width, height] = inside(frame, from);
  const canvas = whiteCanvas(width, height);
  penOf(canvas).drawImage(from, x, y, width, height, 0, 0, width, height);
  return canvas;
}

type Rectangle = [x: number, y: number, width: number, height: number];

/** Whole pixels, outwards: an edge that is half covered could still be read. */
function covering(box: Box, { width, height }: HTMLCanvasElement): Rectangle {
  const x = Math.floor(box.x * width);
  const y = Math.floor(box.y * height);
  const right = Math.ceil((box.x + box.width) * width);
  const bottom = Math.ceil((box.y + box.height) * height);
  return [x, y, right - x, bottom - y];
}

// A share such as 0.1 + 0.2 is a hair above what is meant.
const HAIR = 1e-6;

/** Whole pixels, inwards. */
function inside(box: Box, { width, height }: HTMLCanvasElement): Rectangle {
  const x = Math.min(width - 1, Math.ceil(box.x * width - HAIR));
  const y = Math.min(height - 1, Math.ceil(box.y * height - HAIR));
  const right = Math.floor((box.x + box.width) * width + HAIR);
  const bottom = Math.floor((box.y + box.height) * height + HAIR);
  return [x, y, Math.max(1, right - x), Math.max(1, bottom - y)];
}
