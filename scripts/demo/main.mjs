import { ensure, Missing } from "../ensure/index.mjs";
import { readOptions, USAGE } from "./options.mjs";

process.exitCode = await demo();

async function demo() {
  let options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof Missing) && error.syscall !== "listen") {
      throw error;
    }
    process.stderr.write(`${sentence(error, options)}\n`);
    return 2;
  }
}

async function run({ check, discourse, port }) {
  await ensure("modules");
  if (discourse) {
    return await runForum(port);
  }
  const { printSample } = await import("./terminal.mjs");
  const { servePlayground } = await import("./server.mjs");

  const shown = await printSample();
  const { address, close } = await servePlayground(port);
  if (!check) {
    process.stdout.write(`\nTry it: ${address}  (Ctrl+C ends)\n`);
    await new Promise((resolve) => process.once("SIGINT", resolve));
    close();
    return 0;
  }
  const { checkPage } = await import("./check.mjs");
  const passed = await checkPage(address).finally(close);
  return shown && passed ? 0 : 1;
}

async function runForum(port) {
  const { MEMBERS, serveDiscourse } = await import("./discourse.mjs");
  const { address, close, ended } = await serveDiscourse(port);
  process.stdout.write(`\nTry it: ${address}  (Ctrl+C ends)\n${MEMBERS}\n`);
  ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, close));
  await ended;
  return 0;
}

function sentence(error, { port }) {
  return error.syscall === "listen"
    ? `Port ${port} cannot be used (${error.code}); choose another one with --port.`
    : error.message;
}
