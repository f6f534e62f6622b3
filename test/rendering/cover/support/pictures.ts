import {
  penOf,
  whiteCanvas,
} from "../../../../assets/javascripts/discourse/lib/cover/canvas.ts";

export const RED = [255, 0, 0] as const;
export const BLUE = [0, 0, 255] as const;

/** Left half red, right half blue. */
export function halves(width = 200, height = 100): HTMLCanvasElement {
  const canvas = whiteCanvas(width, height);
  const pen = penOf(canvas);
  pen.fillStyle = "#f00";
  pen.fillRect(0, 0, width / 2, height);
  pen.fillStyle = "#00f";
  pen.fillRect(width / 2, 0, width / 2, height);
  return canvas;
}

export async function fileOf(
  canvas: HTMLCanvasElement,
  type = "image/png",
  name = "scan.png"
): Promise<File> {
  const blob = await new Promise<Blob>((resolve) =>
    canvas.toBlob((made) => resolve(made!), type, 0.95)
  );
  return new File([blob], name, { type });
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** What a browser makes of the bytes, and nothing of ours. */
export async function shown(blob: Blob): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(blob);
  const canvas = whiteCanvas(bitmap.width, bitmap.height);
  penOf(canvas).drawImage(bitmap, 0, 0);
  return canvas;
}

export function colourAt(
  canvas: HTMLCanvasElement,
  x: number,
  y: number
): number[] {
  return [...penOf(canvas).getImageData(x, y, 1, 1).data.slice(0, 3)];
}

/** Colours of a JPEG are a little off. */
export function isNear(
  colour: readonly number[],
  expected: readonly number[]
): boolean {
  return colour.every((value, at) => Math.abs(value - expected[at]!) < 40);
}

/** Sets a file field as somebody who chooses does. */
export function choose(field: HTMLInputElement, ...files: File[]): void {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  field.files = transfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
