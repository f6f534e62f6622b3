import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packIds } from "../examine/load.mjs";
import { fromRoot } from "../lib/root.mjs";
import { atMost, kB, printTable } from "./table.mjs";

/** As `gzip -9` does: its memory level is 9, zlib's own is 8, which costs one per cent. */
const gzipped = (path) =>
  gzipSync(readFileSync(fromRoot("public/javascripts", path)), {
    level: 9,
    memLevel: 9,
  }).length;

/** The packs that communities have that chose none: Packs::Defaults on the server, whose spec knows all countries. */
const COMMUNITIES = {
  "an English-speaking community": ["us", "uk", "int", "eu"],
  "a community in the United States": ["us", "int"],
  "a British community": ["uk", "eu", "int"],
  "a European community": ["eu", "int"],
  "a Ukrainian community": ["ua", "int", "eu"],
  "a Russian-speaking community": ["ru", "int", "eu"],
  "an Arabic-speaking community": ["ar", "int"],
  "a Canadian community": ["ca", "us", "int"],
  "an Australian community": ["au", "uk", "int"],
};

/** What a browser loads when a composer first opens in a community; nothing before. */
export function benchSize() {
  const pack = (id) => gzipped(`packs/${id}.js`);
  const sum = (ids) => ids.reduce((total, id) => total + pack(id), 0);
  const examiner = gzipped("examiner.js");
  const rows = [
    ["the examiner, without packs", examiner, 150_000],
    ...Object.entries(COMMUNITIES).map(([name, ids]) => [
      `packs of ${name} (${ids.join(", ")})`,
      sum(ids),
      130_000,
    ]),
    [`all default packs (${packIds().join(", ")})`, sum(packIds()), 240_000],
  ];
  printTable(
    "Bytes on the first composer open (gzip, kB)",
    ["what", "measured", "budget", ""],
    rows.map(([name, bytes, budget]) => [
      name,
      kB(bytes),
      kB(budget),
      atMost(bytes, budget),
    ])
  );
}
