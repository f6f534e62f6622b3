import type { Format } from "./format.ts";

const JPEG_START = 2;
const SIZES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

/**
 * How many pixels a picture says that it has: asked before a browser makes room for them. Zero where it does not say.
 */
export function pixelsOf(bytes: Uint8Array, format: Format): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { jpeg: ofJpeg, png: ofPng, webp: ofWebp, pdf: () => 0 }[format](
      view
    );
  } catch {
    return 0;
  }
}

function ofPng(view: DataView): number {
  return view.getUint32(16) * view.getUint32(20);
}

function ofJpeg(view: DataView): number {
  let at = JPEG_START;
  while (!SIZES.has(view.getUint8(at + 1))) {
    at += view.getUint8(at + 1) === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return view.getUint16(at + 5) * view.getUint16(at + 7);
}

function ofWebp(view: DataView): number {
  const kind = view.getUint8(15);
  if (kind === "X".charCodeAt(0)) {
    return (threeBytes(view, 24) + 1) * (threeBytes(view, 27) + 1);
  }
  if (kind === "L".charCodeAt(0)) {
    const sides = view.getUint32(21, true);
    return ((sides % 0x4000) + 1) * ((Math.floor(sides / 0x4000) % 0x4000) + 1);
  }
  return (
    (view.getUint16(26, true) % 0x4000) * (view.getUint16(28, true) % 0x4000)
  );
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
