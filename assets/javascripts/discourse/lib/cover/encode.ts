import { bareJpeg } from "./bare-jpeg.ts";

export const MOST_BYTES = 10 * 1024 * 1024;

const TYPE = "image/jpeg";
const QUALITIES = [0.92, 0.8, 0.6];

/** The bytes that are sent: a JPEG of these pixels and nothing else, within what the server takes. */
export async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const blob = await jpeg(canvas, quality);
    if (blob.size <= MOST_BYTES) {
      return blob;
    }
  }
  throw new Error("no room");
}

async function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, TYPE, quality);
  });
  if (!blob) {
    throw new Error("no picture");
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([bareJpeg(bytes)], { type: TYPE });
}
