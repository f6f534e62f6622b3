// examiner/data/brands → public/javascripts/packs: one file a pack, each of which only calls addPack; and what the
// server knows of them, config/packs.json.
import { importSources } from "./import-sources.mjs";
import { Mistake } from "./mistake.mjs";
import { Output } from "./output.mjs";
import { contextModule } from "./packs/context.mjs";
import { manifest, manifestEntry } from "./packs/manifest.mjs";
import { readSources, sourcesOf } from "./packs/sources.mjs";
import { readTable } from "./packs/tables.mjs";

const list = (cell) => cell.split(",").filter(Boolean);

/** The tables that hold for all packs. */
export async function readDictionary({ Dictionary, SHARED_TABLES }) {
  const tables = await Promise.all(
    SHARED_TABLES.map(async (name) => [name, await readTable(name)])
  );
  return new Dictionary(Object.fromEntries(tables));
}

/** A line of packs.tsv with its rows and the names in them. */
async function readPack(line, dictionary, { shippedNames }) {
  const regions = list(line.regions);
  const tables = await Promise.all(list(line.tables).map(readTable));
  const rows = tables.flat();
  const names = shippedNames(rows, regions, dictionary);
  return { ...line, regions, rows, names };
}

function write({ packFile }, data) {
  try {
    return packFile(data);
  } catch ({ message }) {
    throw new Mistake(`examiner/data/brands: a name holds ${message}`);
  }
}

/** The pack's script and its line of the manifest. */
function make(pack, all, { dictionary, sources, packing }) {
  const wording = {
    exceptions: dictionary.exceptions,
    translations: dictionary.translations,
    languages: list(pack.names_in),
    ingredients: list(pack.names_for).flatMap((id) => [
      ...all.get(id).names.ingredients(),
    ]),
  };
  const data = packing.packData(pack, pack.names, wording);
  const script = write(packing, data);
  const entry = manifestEntry({
    data,
    script,
    date: pack.date,
    isDefault: pack.default === "yes",
    sources: sourcesOf(pack.rows, sources),
  });
  return { script, entry };
}

/**
 * Writes the medicine packs, or with `check` only compares them.
 *
 * @param {{check: boolean}} options
 * @returns {Promise<string[]>} paths that were written, or with `check` are stale, relative to the repository
 */
export async function buildPacks({ check }) {
  const output = new Output(check);
  await output.put(
    "examiner/src/lexicons/medicine-context.ts",
    await contextModule()
  );
  const packing = await importSources(
    `export * from "./src/packing/index.ts";`
  );
  const [lines, dictionary, sources, inn] = await Promise.all([
    readTable("packs"),
    readDictionary(packing),
    readSources(),
    readTable("inn"),
  ]);
  const all = new Map();
  for (const line of lines) {
    all.set(line.id, await readPack(line, dictionary, packing));
  }
  const entries = [];
  for (const pack of all.values()) {
    const { script, entry } = make(pack, all, { dictionary, sources, packing });
    await output.put(`public/javascripts/packs/${pack.id}.js`, script);
    entries.push(entry);
  }
  await output.put("config/packs.json", manifest(entries, inn.length, sources));
  return output.changed;
}
