const BEFORE = 40;
const AFTER = 30;

const line = ({ id, text }, { type, start, end }) => {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)}{{${text.slice(start, end)}}}${text.slice(end, end + AFTER)}`;
  return `${id}\t${type}\t${around.replaceAll("\n", "⏎")}\n`;
};

/** Where identifiers were missed and where something else was told, the first of each. */
export function printErrors(title, tallied, most) {
  const all = (list, wrong) =>
    tallied.flatMap((text) =>
      text[list].filter(wrong).map((span) => line(text, span))
    );
  const missed = all("spans", ({ found }) => !found);
  const told = all("predictions", ({ right }) => !right);
  const show = (name, lines) =>
    process.stdout.write(
      `\n${title}: ${lines.length} ${name}\n${lines.slice(0, most).join("")}`
    );
  show("missed", missed);
  show("false", told);
}
