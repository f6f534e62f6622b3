import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { loadExaminer as loadSources } from "../../examiner/scripts/load.mjs";
import { loadExaminer } from "../examine/load.mjs";
import { benchAccuracy } from "./accuracy.mjs";
import { benchBrands } from "./brands.mjs";
import { benchComposer } from "./composer.mjs";
import { benchExamining } from "./examining.mjs";
import { benchGrowth } from "./growth.mjs";
import { benchHostile } from "./hostile.mjs";
import { benchLoad } from "./load.mjs";
import { benchMedicines } from "./medicines.mjs";
import { benchPeers } from "./peers.mjs";
import { benchServer } from "./server.mjs";
import { benchSize } from "./size.mjs";
import { benchTyping } from "./typing.mjs";
import { benchWatchedWords } from "./watched-words.mjs";

const PARTS = {
  size: benchSize,
  examining: benchExamining,
  typing: benchTyping,
  brands: benchBrands,
  server: benchServer,
  peers: benchPeers,
  growth: benchGrowth,
  accuracy: benchAccuracy,
  medicines: benchMedicines,
  composer: benchComposer,
  "watched-words": benchWatchedWords,
  load: benchLoad,
  hostile: benchHostile,
};
/** Only when it is asked for: `accuracy` holds the first, the others take minutes and a real Discourse. */
const ON_REQUEST = [
  "medicines",
  "composer",
  "watched-words",
  "load",
  "hostile",
];

const OPTIONS = {
  gold: { type: "string", multiple: true },
  errors: { type: "string" },
  "show-measuring": { type: "boolean" },
  readme: { type: "boolean" },
  jsonl: { type: "string" },
  help: { type: "boolean", short: "h" },
};

const HELP = `Usage: bin/bench [PART…] [OPTION…]

Measures everything but ${ON_REQUEST.join(", ")}, or only these parts: ${Object.keys(PARTS).join(", ")}.
Times are those of our own work; a busy machine still makes them worse: the first line tells its load.

For accuracy and its part medicines:
  --gold FILE       score these texts too: JSON lines {"id","lang","text","spans","source","ignore"?}; may be repeated
  --errors N        show the first N that were missed, and the first N false ones; never those of the measuring part
  --show-measuring  show those too; whoever has seen them should not write rules any more
  --readme          only the table in README's form
  --jsonl PART      the texts of "working" or "measuring" as JSON lines, for other scorers`;

try {
  const { values, positionals } = parseArgs({
    options: OPTIONS,
    allowPositionals: true,
  });
  await start(positionals, values);
} catch (error) {
  if (!error.code?.startsWith("ERR_PARSE_ARGS")) {
    throw error;
  }
  refuse(error.message);
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

async function start(wanted, options) {
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (options.help) {
    process.stdout.write(`${HELP}\n`);
  } else if (unknown !== undefined) {
    refuse(
      `There is no benchmark "${unknown}"; there are: ${Object.keys(PARTS).join(", ")}.`
    );
  } else {
    const usual = Object.keys(PARTS).filter(
      (name) => !ON_REQUEST.includes(name)
    );
    await main(wanted.length ? wanted : usual, options);
  }
}

async function main(names, options) {
  const { RULES } = await loadSources();
  const context = {
    examiner: loadExaminer(),
    ids: RULES.map(([id]) => id),
    options,
  };
  // What goes elsewhere has no heading.
  if (!options.jsonl && !options.readme) {
    process.stdout.write(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0].toFixed(1)}\n`
    );
  }
  for (const name of names) {
    await PARTS[name](context);
  }
}
