import { readFileSync } from "node:fs";
import { parseCases } from "../../examiner/scripts/cases.mjs";
import { filesIn } from "../lib/files.mjs";
import { fromRoot } from "../lib/root.mjs";

const read = (path) => readFileSync(fromRoot(path), "utf8");

/** Paragraphs of the golden texts and of every rule's cases, mixed in a fixed order. */
function paragraphs() {
  const golden = filesIn("test/golden", /\.md$/).flatMap((path) =>
    read(path).split(/\n{2,}/)
  );
  const cases = filesIn("examiner/src/rules", /\.cases\.txt$/).flatMap((path) =>
    parseCases(read(path), path).map(({ text }) => text)
  );
  const all = [...golden, ...cases];
  // 7919 is a prime: the step visits every paragraph once and never in the order of the files.
  return all.map((_, index) => all[(index * 7919) % all.length]);
}

/**
 * Posts of a length, cut from the project's own texts in its four languages.
 *
 * @param {number} length UTF-16 units
 * @param {number} count
 */
export function posts(length, count) {
  const source = paragraphs();
  const made = [];
  for (let next = 0; made.length < count; ) {
    let post = "";
    while (post.length < length) {
      post += `${source[next++ % source.length]}\n\n`;
    }
    made.push(post.slice(0, length));
  }
  return made;
}

/** Clean prose, where most of a forum's characters are: the golden cases without findings, repeated. */
export function cleanPosts(length, count) {
  const text = filesIn("test/golden", /-clean-case\.md$/)
    .map(read)
    .join("\n\n");
  const long = text.repeat(Math.ceil((length + count * 97) / text.length) + 1);
  return Array.from({ length: count }, (_, index) =>
    long.slice(index * 97, index * 97 + length)
  );
}
