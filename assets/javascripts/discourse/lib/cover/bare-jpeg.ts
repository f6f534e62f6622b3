const START = 2;
const SCAN = 0xda;
const COMMENT = 0xfe;
const JFIF = 0xe0;
const FIRST_APPLICATION = 0xe0;
const LAST_APPLICATION = 0xef;

/** A JPEG without what some browsers write beside its pixels: profiles, cameras, programs, comments. */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = [bytes.subarray(0, START)];
  let at = START;
  while (bytes[at + 1] !== SCAN) {
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || end > bytes.length) {
      throw new Error("no JPEG");
    }
    if (isNeeded(bytes[at + 1] ?? 0)) {
      parts.push(bytes.subarray(at, end));
    }
    at = end;
  }
  return joined([...parts, bytes.subarray(at)]);
}

function isNeeded(marker: number): boolean {
  const isApplication =
    marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
  return marker === JFIF || !(isApplication || marker === COMMENT);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(
    parts.reduce((size, part) => size + part.length, 0)
  );
  let at = 0;
  parts.forEach((part) => {
    whole.set(part, at);
    at += part.length;
  });
  return whole;
}
