import { formatOf } from "./format.ts";
import { pagesOf } from "./pdf.ts";
import { canvasOf } from "./picture.ts";
import Unreadable from "./unreadable.ts";

// What is sent is small; what a camera wrote may be large.
const MOST_BYTES = 50 * 1024 * 1024;

/** What somebody chose, as pictures to work on; rejects with Unreadable. The name of the file is never looked at. */
export async function read(file: Blob): Promise<HTMLCanvasElement[]> {
  if (file.size === 0) {
    throw new Unreadable("empty");
  }
  if (file.size > MOST_BYTES) {
    throw new Unreadable("size");
  }
  return readBytes(new Uint8Array(await file.arrayBuffer()));
}

export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>
): Promise<HTMLCanvasElement[]> {
  const format = formatOf(bytes);
  if (!format) {
    throw new Unreadable("format");
  }
  return format === "pdf" ? pagesOf(bytes) : [await canvasOf(bytes, format)];
}
