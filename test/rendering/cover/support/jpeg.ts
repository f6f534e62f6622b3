const MARKERS = { exif: 0xe1, profile: 0xe2, comment: 0xfe } as const;

/** Puts a segment into a JPEG, as cameras and programs do. */
export function withSegment(
  jpeg: Uint8Array,
  kind: keyof typeof MARKERS,
  content: Uint8Array
): Uint8Array<ArrayBuffer> {
  const length = content.length + 2;
  return new Uint8Array([
    ...jpeg.subarray(0, 2),
    ...[0xff, MARKERS[kind], Math.floor(length / 256), length % 256],
    ...content,
    ...jpeg.subarray(2),
  ]);
}

/** EXIF with one entry: how the camera was held (1 upright … 8), and words behind it as a camera's place would stand. */
export function exif(orientation: number, words: string): Uint8Array {
  const head = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return new Uint8Array([
    ...head,
    ...tiff,
    ...entry,
    ...[0, 0, 0, 0],
    ...new TextEncoder().encode(words),
  ]);
}

export function markersOf(jpeg: Uint8Array): number[] {
  const markers: number[] = [];
  let at = 2;
  while (jpeg[at + 1] !== 0xda) {
    markers.push(jpeg[at + 1]!);
    at += 2 + jpeg[at + 2]! * 256 + jpeg[at + 3]!;
  }
  return markers;
}

export function holds(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(words);
}
