// Puts a rule's texts into a locale file as text: a YAML writer would lose the file's own form.
const RULES = "      rules:";

const indentOf = (line) => line.length - line.trimStart().length;
const keyOf = (line) => line.trim().split(":")[0].replaceAll('"', "");

/** Index behind the block whose head is at `head`: the next line that is not indented deeper. */
function blockEnd(lines, head) {
  const depth = indentOf(lines[head]);
  let at = head + 1;
  while (
    at < lines.length &&
    (!lines[at].trim() || indentOf(lines[at]) > depth)
  ) {
    at++;
  }
  return at;
}

/** Where the key is among the children of the block at `head`, or would be in the order of the alphabet. */
function findChild(lines, head, key) {
  const depth = indentOf(lines[head]) + 2;
  const end = blockEnd(lines, head);
  for (let at = head + 1; at < end; at++) {
    if (indentOf(lines[at]) !== depth || !lines[at].trim()) {
      continue;
    }
    if (keyOf(lines[at]) >= key) {
      return { at, exists: keyOf(lines[at]) === key };
    }
  }
  return { at: end, exists: false };
}

/**
 * @param {string} yml the file's text
 * @param {string} id the rule's
 * @param {{label: string, why: string}} texts
 * @param {string} path for the message, if the file is not as expected
 * @returns {string} the file's text with the rule's texts in their place
 */
export function insertRule(yml, id, { label, why }, path) {
  const [family, name] = id.split("/");
  const lines = yml.split("\n");
  const rules = lines.indexOf(RULES);
  if (rules < 0) {
    throw new Error(`${path}: there is no line "${RULES}"`);
  }
  const group = findChild(lines, rules, family);
  if (!group.exists) {
    lines.splice(group.at, 0, `        ${family}:`);
  }
  const place = findChild(lines, group.at, name);
  if (place.exists) {
    throw new Error(`${path}: there are texts for ${id} already`);
  }
  lines.splice(
    place.at,
    0,
    `          ${name}:`,
    `            label: ${JSON.stringify(label)}`,
    `            why: ${JSON.stringify(why)}`
  );
  return lines.join("\n");
}
