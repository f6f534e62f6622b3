import { existsSync } from "node:fs";
import { fromRoot } from "../lib/root.mjs";

/** Families with the category that a new rule of theirs begins with. */
export const FAMILIES = {
  identifiers: "OTHER",
  "brand-names": "BRAND_NAME",
  manners: "MANNERS",
};

export const USAGE =
  "Usage: bin/new-rule FAMILY/NAME, for example bin/new-rule identifiers/vehicle";

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 40;

/**
 * @param {string} id what was asked for
 * @returns {string | undefined} one sentence, if no rule can have this id
 */
export function problemOf(id) {
  const [family, name, ...rest] = id.split("/");
  if (!name || rest.length) {
    return USAGE;
  }
  if (!Object.hasOwn(FAMILIES, family)) {
    return `There is no family "${family}"; there are: ${Object.keys(FAMILIES).join(", ")}.`;
  }
  if (!NAME.test(name) || name.length > LONGEST) {
    return `A rule's name is small letters and digits with "-" between words, at most ${LONGEST} characters: "${name}" is not.`;
  }
  return existsSync(fromRoot("examiner", "src", "rules", family, `${name}.ts`))
    ? `There is a rule ${id} already.`
    : undefined;
}
