/** As long as a side of what is sent may be: enough to read small print on a page. */
export const LONGEST = 2400;

/** An empty white picture: what was see-through would be black in a JPEG. */
export function whiteCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = penOf(canvas);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) {
    throw new Error("no canvas");
  }
  return context;
}

/** By how much something has to shrink, never to grow. */
export function shrink(width: number, height: number): number {
  return Math.min(1, LONGEST / Math.max(width, height));
}
