const rotate = (value: number, by: number) =>
  (value << by) | (value >>> (32 - by));

const finish = (value: number) => {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
};

const BYTES = Array.from({ length: 256 }, (_, byte) =>
  (byte + 256).toString(16).slice(1)
);

const hex = (value: number) =>
  BYTES[value >>> 24]! +
  BYTES[(value >>> 16) & 0xff]! +
  BYTES[(value >>> 8) & 0xff]! +
  BYTES[value & 0xff]!;

/**
 * 128-bit hash of a text's UTF-16 units, as 32 hex digits. Same in every host.
 * Not a secret: whoever stores it must key it first, or short texts can be guessed from it.
 */
export function hash128(text: string): string {
  let a = 0x9368e53c;
  let b = 0x586dcd20;
  let c = 0xe8d5bbb1;
  let d = 0x44f2c5f7;
  for (let i = 0; i < text.length; i++) {
    const unit = Math.imul(text.charCodeAt(i) + 1, 0x9e3779b1);
    a = Math.imul(rotate(a ^ unit, 13) + b, 0x85ebca77);
    b = Math.imul(rotate(b + unit, 17) ^ c, 0xc2b2ae3d);
    c = Math.imul(rotate(c ^ rotate(unit, 7), 11) + d, 0x27d4eb2f);
    d = Math.imul(rotate(d + rotate(unit, 19), 15) ^ a, 0x165667b1);
  }
  a = finish(a ^ text.length);
  b = finish(b ^ a);
  c = finish(c ^ b);
  d = finish(d ^ c);
  return hex(a ^ d) + hex(b ^ a) + hex(c ^ b) + hex(d ^ c);
}
