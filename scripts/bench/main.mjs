import { cpus, loadavg, totalmem } from "node:os";
import { loadExaminer as loadSources } from "../../examiner/scripts/load.mjs";
import { loadExaminer } from "../examine/load.mjs";
import { benchBrands } from "./brands.mjs";
import { benchExamining } from "./examining.mjs";
import { benchGrowth } from "./growth.mjs";
import { benchHostile } from "./hostile.mjs";
import { benchLoad } from "./load.mjs";
import { benchPeers } from "./peers.mjs";
import { benchServer } from "./server.mjs";
import { benchSize } from "./size.mjs";
import { benchTyping } from "./typing.mjs";

const PARTS = {
  size: benchSize,
  examining: benchExamining,
  typing: benchTyping,
  brands: benchBrands,
  server: benchServer,
  peers: benchPeers,
  growth: benchGrowth,
  load: benchLoad,
  hostile: benchHostile,
};
/** Takes minutes and a real Discourse: only when it is asked for. */
const ON_REQUEST = ["load", "hostile"];

const HELP = `Usage: bin/bench [PART…]

Measures everything but ${ON_REQUEST.join(" and ")}, or only these parts: ${Object.keys(PARTS).join(", ")}.
Times are those of our own work; a busy machine still makes them worse: the first line tells its load.`;

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));

if (wanted.some((one) => one === "--help" || one === "-h")) {
  process.stdout.write(`${HELP}\n`);
} else if (unknown !== undefined) {
  process.stderr.write(
    `There is no benchmark "${unknown}"; there are: ${Object.keys(PARTS).join(", ")}.\n`
  );
  process.exitCode = 2;
} else {
  const usual = Object.keys(PARTS).filter((name) => !ON_REQUEST.includes(name));
  await main(wanted.length ? wanted : usual);
}

async function main(names) {
  const { RULES } = await loadSources();
  const context = { examiner: loadExaminer(), ids: RULES.map(([id]) => id) };
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0].toFixed(1)}\n`
  );
  for (const name of names) {
    await PARTS[name](context);
  }
}
