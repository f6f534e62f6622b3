import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPluginBundles } from "../discourse/bundles.mjs";
import { installPlugin } from "../discourse/install.mjs";
import { discourse, PLUGIN } from "../discourse/place.mjs";
import { startServices } from "../discourse/services.mjs";
import { textsOf } from "./accuracy/texts.mjs";
import { quantile } from "./measure.mjs";
import { atMost, printTable } from "./table.mjs";

const LENGTH = 30_000;
const KEYS = Number(process.env.KEYS ?? 2000);
const BRANDS = 300;
const BUDGET = 50;
const SPEC = join(PLUGIN, "spec/system/long_text_spec.rb");
const ENVIRONMENT = { LOAD_PLUGINS: "1", RAILS_ENV: "test" };

/** Tasks of ours in a real composer with a long text, in a browser slowed down to a quarter. */
export async function benchComposer() {
  const reason = discourse.hasFrontend
    ? await discourse.reasonNotToRun()
    : "its frontend is not built";
  if (reason) {
    process.stdout.write(`\nComposer: not measured, ${reason}.\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "medical-composer-"));
  try {
    report(await measure(join(folder, "figures.json")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(path) {
  writeFileSync(path, JSON.stringify(texts()));
  await startServices();
  await installPlugin();
  const problem = await buildPluginBundles();
  const { status, output } = await discourse.run(["bin/rspec", SPEC], {
    env: { ...ENVIRONMENT, MEDICAL_TYPING: path },
  });
  if (problem || status) {
    throw new Error((problem ?? output).slice(-2000));
  }
  return JSON.parse(readFileSync(path, "utf8")).figures;
}

/** One of each language after another, as long as a post may be; English ones for the keys. */
function texts() {
  const all = textsOf("working");
  const languages = [...new Set(all.map(({ lang }) => lang))];
  const byLanguage = languages.map((language) =>
    all.filter(({ lang }) => lang === language).map(({ text }) => text)
  );
  const mixed = byLanguage[0].flatMap((_, index) =>
    byLanguage.flatMap((own) => own[index] ?? [])
  );
  const english = byLanguage[languages.indexOf("en")].slice(-200);
  return {
    brands: BRANDS,
    branded: branded(),
    text: mixed.join("\n\n").slice(0, LENGTH),
    typed: english.join(" ").replace(/\s+/g, " ").slice(0, KEYS),
  };
}

/** As many trademarks as a long post could have, of several ingredients, in sentences. */
function branded() {
  const names = ["Lasix", "Plavix", "Augmentin", "Zestril", "Lipitor"];
  const sentence = (name, index) =>
    `On day ${index} she takes ${name} 40 mg, walks the ward and eats well.`;
  return Array.from({ length: BRANDS }, (_, index) =>
    sentence(names[index % names.length], index).padEnd(98, " Well.")
  ).join("\n\n");
}

function report(figures) {
  for (const [editor, parts] of Object.entries(figures)) {
    printTable(
      `Composer, ${editor}, four times slower than this machine (ms)`,
      ["what", "tasks", "p95", "longest", "budget", ""],
      Object.entries(parts).flatMap(([what, { ours, long }]) => [
        ...Object.entries(ours).map(([kind, taken]) =>
          row(`${what}: ${kind}`, taken, BUDGET)
        ),
        row(`${what}: tasks over 50 ms, core's too`, long),
      ])
    );
  }
}

function row(what, taken, budget = "") {
  const longest = Math.max(0, ...taken);
  return [
    what,
    taken.length,
    (quantile(taken, 0.95) ?? 0).toFixed(1),
    longest.toFixed(1),
    budget,
    budget && atMost(longest, budget),
  ];
}
