import { discourse } from "../discourse/place.mjs";
import { startServices } from "../discourse/services.mjs";
import { fromRoot } from "../lib/root.mjs";
import { posts } from "./corpus.mjs";
import { ms, printTable } from "./table.mjs";

const ENVIRONMENT = {
  LOAD_PLUGINS: "1",
  RAILS_ENV: process.env.RAILS_ENV ?? "development",
};
const PLACES = {
  off: "plugin off",
  outside: "plugin on, other category",
  inside: "plugin on, in a community",
};

/** A post and an edit of 2,000 characters in a real Discourse that has the plugin. */
export async function benchForum() {
  const reason = await discourse.reasonNotToRun();
  if (reason) {
    process.stdout.write(`\nForum: not measured, ${reason}.\n`);
    return;
  }
  await startServices();
  const { status, stdout, output } = await discourse.run(
    ["bin/rails", "runner", fromRoot("scripts/bench/forum.rb")],
    { env: ENVIRONMENT, input: JSON.stringify({ texts: posts(2000, 20) }) }
  );
  const line = stdout.trim().split("\n").at(-1);
  if (status !== 0 || !line?.startsWith("{")) {
    process.stdout.write(`\nForum: not measured.\n${output.slice(-600)}\n`);
    return;
  }
  print(JSON.parse(line));
}

function print({ ruby, discourse: version, ...places }) {
  printTable(
    `Forum: Discourse ${version}, Ruby ${ruby}, 2,000 characters, ms of CPU`,
    ["where", "post: median", "p95", "edit: median", "p95"],
    Object.entries(PLACES).map(([id, name]) => {
      const { create, edit } = places[id];
      return [name, create.median, create.p95, edit.median, edit.p95].map(
        (cell) => (typeof cell === "number" ? ms(cell) : cell)
      );
    })
  );
}
