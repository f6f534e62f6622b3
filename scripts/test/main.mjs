import { PARTS } from "./parts/index.mjs";
import { runParts } from "./run-parts.mjs";

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !PARTS.includes(name));

if (unknown !== undefined) {
  process.stderr.write(
    `There is no part "${unknown}"; the parts are: ${PARTS.join(", ")}.\n`
  );
  process.exitCode = 2;
} else {
  await runParts(
    asked.length ? asked : PARTS,
    (name) => import(`./parts/${name}.mjs`)
  );
}
