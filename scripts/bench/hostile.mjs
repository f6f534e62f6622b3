import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { discourse, PLUGIN } from "../discourse/place.mjs";
import { fromRoot } from "../lib/root.mjs";
import { inForum } from "../load/forum.mjs";
import { examineHostile } from "../load/hostile/batch.mjs";
import { MEMBERS, requestHostile } from "../load/hostile/http.mjs";
import { printTable } from "./table.mjs";

const SEED = Number(process.env.SEED ?? 20_261_127);
const TEXTS = Number(process.env.TEXTS ?? 1_000_000);
const REQUESTS = Number(process.env.REQUESTS ?? 10_000);

/** Texts and requests that nobody means well: each gets an answer, and nothing breaks. */
export async function benchHostile() {
  const texts = await counted((note) => examineHostile(TEXTS, SEED, note));
  report(`Hostile texts: ${TEXTS} through bin/examine --batch`, texts);

  const reason = await discourse.reasonNotToRun();
  if (reason) {
    process.stdout.write(`\nHostile requests: not sent, ${reason}.\n`);
    return;
  }
  const log = join(tmpdir(), `hostile${Date.now().toString(36)}.log`);
  writeFileSync(log, "");
  const requests = await inForum(
    { members: MEMBERS, ruby: failuresTo(log) },
    (server, given) =>
      counted((note) =>
        requestHostile(
          server.address,
          given,
          { count: REQUESTS, seed: SEED },
          note
        )
      )
  );
  report(`Hostile requests: ${REQUESTS} to the web server`, requests);
  reportFailures(readFileSync(log, "utf8"));
  rmSync(log);
}

const failuresTo = (log) => `ENV["MEDICAL_LOAD_LOG"] = ${JSON.stringify(log)}
  require ${JSON.stringify(fromRoot("scripts/load/failures.rb"))}`;

/** Where the server failed, with the plugin on or off; what failed in a file of ours is wrong in any case. */
function reportFailures(log) {
  const counts = {};
  for (const line of log.split("\n").filter(Boolean)) {
    counts[line] = (counts[line] ?? 0) + 1;
  }
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  printTable("Where the server failed", ["exception, place", "times"], rows);
  if (log.includes(` ${PLUGIN}/`)) {
    process.exitCode = 1;
  }
}

async function counted(send) {
  const counts = {};
  const start = performance.now();
  const wrong = await send((kind, outcome) => {
    counts[kind] ??= {};
    counts[kind][outcome] = (counts[kind][outcome] ?? 0) + 1;
  });
  return { counts, wrong, seconds: (performance.now() - start) / 1000 };
}

function report(title, { counts, wrong, seconds }) {
  const kinds = Object.keys(counts).sort();
  const outcomes = [
    ...new Set(kinds.flatMap((kind) => Object.keys(counts[kind]))),
  ].sort();
  const total = (outcome) =>
    kinds.reduce((sum, kind) => sum + (counts[kind][outcome] ?? 0), 0);

  printTable(
    `${title}: ${seconds.toFixed(0)} s, seed ${SEED}, load ${loadavg()[0].toFixed(1)}, ${wrong.length} wrong`,
    ["kind", ...outcomes],
    [
      ...kinds.map((kind) => [
        kind,
        ...outcomes.map((outcome) => counts[kind][outcome] ?? ""),
      ]),
      ["all", ...outcomes.map(total)],
    ]
  );
  wrong.slice(0, 20).forEach((line) => process.stdout.write(`${line}\n`));
  if (wrong.length) {
    process.exitCode = 1;
  }
}
