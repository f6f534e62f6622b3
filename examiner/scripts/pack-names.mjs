// Names of one word or several as fingerprints: `src/text/name-list.ts` reads them.
import { importSources } from "./import-sources.mjs";
import { fingerprint, PrintWriter } from "./pack.mjs";

const { NAME_BITS } = await importSources(
  `export { NAME_BITS } from "./src/text/name-list.ts";`
);

const printsOf = (words) =>
  words.map((word) => fingerprint(word) % 2 ** NAME_BITS);

/**
 * @param {Iterable<string>} names in small letters, a space between the words of one
 * @returns {string} how many names, how many first words that are no name themselves, fingerprints
 */
export function packNames(names) {
  const all = [...names];
  const first = all
    .filter((name) => name.includes(" "))
    .map((name) => name.split(" ")[0])
    .filter((word) => !all.includes(word));
  const writer = new PrintWriter();
  const counts = [all, first].map((words) =>
    writer.write(printsOf(words), NAME_BITS)
  );
  return [...counts, writer.packed].join(",");
}
