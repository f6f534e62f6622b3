import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { discourse } from "../discourse/place.mjs";
import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";
import { inForum, runner } from "../load/forum.mjs";
import { Member } from "../load/member.mjs";
import { atMost, printTable } from "./table.mjs";

const MEMBERS = Number(process.env.MEMBERS ?? 20);
const MINUTES = Number(process.env.MINUTES ?? 5);
const RESTART_EVERY = 20_000;
const TEXTS = {
  post: (marker) => `No fever on day three, wound dry. Note ${marker}.`,
  refuse: (marker) => `Please call Mrs Garcia on +44 20 7946 0958. ${marker}.`,
  hold: (marker) => `Somebody please read this before it is posted, ${marker}.`,
};

/**
 * Members who post at once through the real web server while V8 is killed, timed out and starved, and workers are
 * killed. Every text has to end published, held or refused, and no text twice.
 */
export async function benchLoad() {
  const reason = await discourse.reasonNotToRun();
  if (reason) {
    process.stdout.write(`\nLoad: not measured, ${reason}.\n`);
    return;
  }
  const name = `load${Date.now().toString(36)}`;
  const log = join(tmpdir(), `${name}.log`);
  writeFileSync(log, "");
  try {
    const answers = await inForum(
      { members: MEMBERS, ruby: faultsWith(log) },
      (server, given) => postFor(server, given, name)
    );
    report(answers, await runner("count.rb", { RUN: name }), log);
  } finally {
    rmSync(log, { force: true });
  }
}

const faultsWith = (log) => `ENV["MEDICAL_LOAD_LOG"] = ${JSON.stringify(log)}
  require ${JSON.stringify(fromRoot("scripts/load/faults.rb"))}`;

async function postFor({ address, pid }, { members, topics, password }, name) {
  const end = Date.now() + MINUTES * 60_000;
  const answers = [];
  const restarts = restartWorkers(pid, end);
  await Promise.all(
    members.map(async (username, number) => {
      const member = new Member(address, username);
      await member.logIn(password);
      for (let n = 0; Date.now() < end; n++) {
        const marker = `${name}-${number}-${n}`;
        const wanted = Object.keys(TEXTS)[(number + n) % 3];
        const topic = topics[(number * 7 + n) % topics.length];
        const got = await member.post({
          raw: TEXTS[wanted](marker),
          topic_id: String(topic),
          medical_attestation: JSON.stringify({ moderator: wanted === "hold" }),
        });
        answers.push({ marker, wanted, got });
      }
    })
  );
  return { answers, restarts: await restarts };
}

/** Kills one worker after another; their master makes new ones. */
async function restartWorkers(pid, end) {
  let count = 0;
  while (Date.now() + RESTART_EVERY < end) {
    await wait(RESTART_EVERY);
    const { stdout } = await run("pgrep", ["-g", String(pid), "-f", "worker"]);
    const workers = stdout.trim().split("\n").filter(Boolean);
    if (workers.length) {
      process.kill(Number(workers[count % workers.length]), "SIGKILL");
      count++;
    }
  }
  return count;
}

const EXPECTED = {
  post: [1, 0],
  hold: [0, 1],
  refuse: [0, 0],
};

function report({ answers, restarts }, { posts, queue }, log) {
  const wrong = answers.filter(({ marker, got }) => {
    const found = [posts[marker] ?? 0, queue[marker] ?? 0];
    return got === "again"
      ? found[0] + found[1] !== 1
      : EXPECTED[got]?.join() !== found.join();
  });
  const through = answers.filter(
    ({ marker, wanted }) => wanted !== "post" && posts[marker]
  );
  const count = (got) => answers.filter((answer) => answer.got === got).length;
  const lines = readFileSync(log, "utf8").split("\n");
  const spent = lines
    .filter((line) => line.startsWith("judged"))
    .map((line) => Number(line.split(" ")[1]))
    .sort((a, b) => a - b);
  const p95 = spent[Math.floor(spent.length * 0.95)] ?? 0;
  const faults = lines.filter((line) => line.startsWith("fault")).length;

  printTable(
    `Load: ${MEMBERS} members, ${MINUTES} minutes, ${faults} faults of V8, ${restarts} workers killed`,
    ["what", "measured", "budget", ""],
    [
      ["texts sent", answers.length, "", ""],
      ["published", count("post"), "", ""],
      ["held", count("hold"), "", ""],
      ["refused", count("refuse"), "", ""],
      ["repeated, there already", count("again"), "", ""],
      [
        "lost, twice, or answered otherwise",
        wrong.length,
        0,
        atMost(wrong.length, 0),
      ],
      [
        "published that should not be",
        through.length,
        0,
        atMost(through.length, 0),
      ],
      ["our share of a post, p95 (ms CPU)", p95.toFixed(2), 5, atMost(p95, 5)],
    ]
  );
  wrong
    .slice(0, 10)
    .forEach((answer) =>
      process.stdout.write(
        `${JSON.stringify(answer)} ${posts[answer.marker] ?? 0} ${queue[answer.marker] ?? 0}\n`
      )
    );
}
