import { ensureGems, GEM_ENVIRONMENT } from "../ensure/gems.mjs";
import { Missing } from "../ensure/missing.mjs";
import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";
import { posts } from "./corpus.mjs";
import { benchForum } from "./forum.mjs";
import { atMost, ms, printTable } from "./table.mjs";

/** The same examiner in the server's V8, and what it costs a forum. */
export async function benchServer() {
  await benchContext();
  await benchForum();
}

async function benchContext() {
  try {
    await ensureGems();
  } catch (error) {
    if (!(error instanceof Missing)) {
      throw error;
    }
    process.stdout.write(`\nServer: not measured. ${error.message}\n`);
    return;
  }
  printServer(await measure());
}

async function measure() {
  const { status, stdout, output } = await run(
    "bundle",
    ["exec", "ruby", fromRoot("scripts/bench/context.rb")],
    { env: GEM_ENVIRONMENT, input: JSON.stringify(posts(2000, 50)) }
  );
  if (status !== 0) {
    throw new Error(output);
  }
  return JSON.parse(stdout);
}

function printServer(measured) {
  const { built, loaded, heap, check_p95: check, ruby } = measured;
  const version = measured.mini_racer;
  printTable(
    `Server: V8 of mini_racer ${version}, Ruby ${ruby}, all default packs`,
    ["what", "measured", "budget", ""],
    [
      [
        "context built, packs decoded (ms, median of 9)",
        ms(built),
        150,
        atMost(built, 150),
      ],
      [
        "of that the packs (ms CPU, median of 5)",
        ms(loaded),
        100,
        atMost(loaded, 100),
      ],
      ["its memory (MB)", (heap / 1e6).toFixed(1), 64, atMost(heap, 64e6)],
      [
        "a check of 2,000 characters, call included, p95 (ms CPU)",
        ms(check),
        5,
        atMost(check, 5),
      ],
    ]
  );
}
