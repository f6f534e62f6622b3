import { penOf, shrink, whiteCanvas } from "./canvas.ts";
import type { Format } from "./format.ts";
import { pixelsOf } from "./pixels.ts";
import Unreadable from "./unreadable.ts";

// Four bytes each: what a telephone can still keep in memory.
const MOST_PIXELS = 100_000_000;

/** The picture as it is meant to be seen: turned as its camera noted, and no larger than we send. */
export async function canvasOf(
  bytes: Uint8Array<ArrayBuffer>,
  format: Format
): Promise<HTMLCanvasElement> {
  if (pixelsOf(bytes, format) > MOST_PIXELS) {
    throw new Unreadable("pixels");
  }
  const bitmap = await decode(new Blob([bytes], { type: `image/${format}` }));
  try {
    return copy(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decode(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob, { imageOrientation: "from-image" });
  } catch {
    throw new Unreadable("broken");
  }
}

function copy(bitmap: ImageBitmap): HTMLCanvasElement {
  const { width, height } = bitmap;
  const scale = shrink(width, height);
  const canvas = whiteCanvas(width * scale, height * scale);
  const pen = penOf(canvas);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}
