import type { PostText } from "./text-surface.ts";

/**
 * The next text on the way from one that was examined to another one. What both begin and end with stays, so that a
 * keystroke is one step; of a paste come at most so many UTF-16 units. The last step is the wanted text itself. A
 * title is short: it goes along at once.
 */
export function nextSlice(
  examined: PostText,
  wanted: PostText,
  most: number
): PostText {
  const before = examined.raw;
  const { raw } = wanted;
  const limit = Math.min(before.length, raw.length);
  const head = shared(limit, (at) => before[at] === raw[at]);
  const tail = shared(
    limit - head,
    (at) => before.at(-1 - at) === raw.at(-1 - at)
  );
  if (raw.length - head - tail <= most) {
    return wanted;
  }
  const slice = raw.slice(0, head + most);
  return { ...wanted, raw: slice + before.slice(before.length - tail) };
}

function shared(most: number, same: (at: number) => boolean): number {
  let length = 0;
  while (length < most && same(length)) {
    length++;
  }
  return length;
}
