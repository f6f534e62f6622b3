import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Missing } from "../ensure/missing.mjs";
import { run, which } from "../lib/command.mjs";

const PATIENCE = 100;

/** Starts PostgreSQL and Redis where they are installed and down. They are left running. */
export async function startServices() {
  await start("PostgreSQL", ["pg_isready", "-q"], startPostgres);
  await start("Redis", ["redis-cli", "ping"], startRedis);
}

async function start(name, [program, ...args], begin) {
  if (!which(program)) {
    throw new Missing(`Discourse wants ${name}, and ${program} is not here.`);
  }
  const answers = async () => (await run(program, args)).status === 0;
  if (await answers()) {
    return;
  }
  await begin();
  for (let n = 0; n < PATIENCE; n++) {
    if (await answers()) {
      return;
    }
    await wait(200);
  }
  throw new Missing(`${name} was started and does not answer.`);
}

/** Debian keeps its clusters by version. */
async function startPostgres() {
  const version = readdirSync("/etc/postgresql").sort().at(-1);
  await run("pg_ctlcluster", [version, "main", "start"]);
}

async function startRedis() {
  await run("redis-server", ["--daemonize", "yes", "--save", ""]);
}
