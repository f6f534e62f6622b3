import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPluginBundles } from "../discourse/bundles.mjs";
import { installPlugin } from "../discourse/install.mjs";
import { discourse, PLUGIN } from "../discourse/place.mjs";
import { startServices } from "../discourse/services.mjs";
import { packIds } from "../examine/load.mjs";
import { fromRoot } from "../lib/root.mjs";
import { names, packOf } from "./brands.mjs";
import { posts } from "./corpus.mjs";
import { median } from "./measure.mjs";
import { atLeast, ms, printTable } from "./table.mjs";

/** Core takes no more for an action. */
const MOST_WORDS = 2000;
const CHEAPER = 25;
const POSTS = 20;
const KEYS = Number(process.env.KEYS ?? 100);
const SPEC = join(PLUGIN, "spec/system/watched_words_spec.rb");

/** Core's watched words and our rule for trademarks alone: a post on the server, a key in the composer. */
export async function benchWatchedWords() {
  const reason = discourse.hasFrontend
    ? await discourse.reasonNotToRun()
    : "its frontend is not built";
  if (reason) {
    process.stdout.write(`\nWatched words: not measured, ${reason}.\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "medical-words-"));
  try {
    await startServices();
    await installPlugin();
    const given = material();
    const server = await onServer(given);
    print(server, await inBrowser(given, join(folder, "figures.json")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names that core takes as they are, spread over all that there are, and a pack of the same ones. */
function material() {
  const all = names().filter((name) => /^[\p{L}\d -]{4,40}$/u.test(name));
  const step = all.length / MOST_WORDS;
  const folded = new Map(all.map((name) => [name.toLowerCase(), name]));
  const own = [...folded.values()]
    .filter((_, index) => Math.floor(index % step) === 0)
    .slice(0, MOST_WORDS);
  const pack = packOf("bench", own, own.length);
  const texts = posts(2000, POSTS);
  return {
    names: own,
    pack: `MedicalExaminer.addPack(${JSON.stringify(pack)});`,
    packs: packIds(),
    texts,
    text: texts[0],
    typed: texts[1].replace(/\s+/g, " ").slice(0, KEYS),
  };
}

async function onServer(given) {
  const { status, stdout, output } = await discourse.run(
    ["bin/rails", "runner", fromRoot("scripts/bench/watched-words.rb")],
    {
      env: {
        LOAD_PLUGINS: "1",
        RAILS_ENV: process.env.RAILS_ENV ?? "development",
      },
      input: JSON.stringify(given),
    }
  );
  const line = stdout.trim().split("\n").at(-1);
  if (status !== 0 || !line?.startsWith("{")) {
    throw new Error(output.slice(-2000));
  }
  return JSON.parse(line);
}

async function inBrowser(given, path) {
  writeFileSync(path, JSON.stringify(given));
  const problem = await buildPluginBundles();
  const { status, output } = await discourse.run(["bin/rspec", SPEC], {
    env: { LOAD_PLUGINS: "1", RAILS_ENV: "test", MEDICAL_WATCHED_WORDS: path },
  });
  if (problem || status) {
    throw new Error((problem ?? output).slice(-3000));
  }
  return JSON.parse(readFileSync(path, "utf8")).figures;
}

const CORE = {
  replace: "core, 2,000 watched words, action replace",
  censor: "core, 2,000 watched words, action censor",
  block: "core, 2,000 watched words, action block (server only)",
};
const WAYS = {
  ...CORE,
  few: "ours, 2,000 names, whole checklist",
  all: "ours, all names of the default packs, whole checklist",
  fewNames: "ours, 2,000 names, the rule for them alone",
  allNames: "ours, all names of the default packs, the rule for them alone",
};
/** The server has no checklist. */
const ON_SERVER = { fewNames: "few", allNames: "all" };

function print(server, rounds) {
  const typing = keyCosts(rounds);
  printTable(
    `Watched words: Discourse ${server.discourse}, 2,000 characters; ${server.found} names found in ${POSTS} posts`,
    [
      "what",
      "a post on the server, ms CPU",
      "a key in the composer, ms script",
    ],
    Object.entries(WAYS).map(([way, name]) => [
      name,
      ms(server[ON_SERVER[way] ?? way]),
      typing[way] === undefined ? "–" : ms(typing[way]),
    ])
  );
  printTable(
    "All names beside 2,000 watched words: times cheaper",
    [
      "core's action",
      "server",
      "",
      "composer, whole checklist",
      "",
      "composer, the rule alone",
      "",
      "asked",
    ],
    Object.keys(CORE).map((action) => [
      action,
      ...cheaper(server[action], server.all),
      ...cheaper(typing[action], typing.all),
      ...cheaper(typing[action], typing.allNames),
      `≥ ${CHEAPER}`,
    ])
  );
}

function cheaper(core, ours) {
  if (core === undefined) {
    return ["–", ""];
  }
  const times = core / ours;
  return [times.toFixed(1), atLeast(times, CHEAPER)];
}

/** What each way adds to the script of a key, of rounds in which all were measured one after the other. */
function keyCosts(rounds) {
  const cost = (of) => median(rounds.map(of));
  const added = ["replace", "censor", "few", "all"].map((way) => [
    way,
    cost((round) => round[way].script - round.none.script),
  ]);
  return {
    ...Object.fromEntries(added),
    fewNames: cost((round) => round.few.examiner),
    allNames: cost((round) => round.all.examiner),
  };
}
