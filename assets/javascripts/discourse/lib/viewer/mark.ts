import { penOf, whiteCanvas } from "../cover/canvas.ts";

const LINES_A_SIDE = 45;
const SMALLEST = 12;
const SLANT = -Math.PI / 7;

/** The picture, and over it who looks at it and when, again and again: a part that is cut out still says it. */
export function marked(
  source: HTMLCanvasElement,
  words: string
): HTMLCanvasElement {
  const canvas = whiteCanvas(source.width, source.height);
  const pen = penOf(canvas);
  pen.drawImage(source, 0, 0);
  write(pen, canvas, words);
  return canvas;
}

function write(
  pen: CanvasRenderingContext2D,
  { width, height }: HTMLCanvasElement,
  words: string
): void {
  const longer = Math.max(width, height);
  const size = Math.max(SMALLEST, longer / LINES_A_SIDE);
  pen.font = `${size}px sans-serif`;
  pen.textBaseline = "middle";
  pen.lineWidth = size / 10;
  // Light around dark: seen on paper and on black boxes.
  pen.strokeStyle = "rgb(255 255 255 / 35%)";
  pen.fillStyle = "rgb(0 0 0 / 30%)";
  pen.translate(width / 2, height / 2);
  pen.rotate(SLANT);
  const across = pen.measureText(words).width + size * 3;
  for (let y = -longer, row = 0; y <= longer; y += size * 5, row++) {
    for (let x = -longer - (row % 2) * (across / 2); x <= longer; x += across) {
      pen.strokeText(words, x, y);
      pen.fillText(words, x, y);
    }
  }
  pen.resetTransform();
}
