import { parseArgs } from "node:util";

export const USAGE = `Usage: bin/demo [--check | --discourse] [--port PORT]

Prints an invented case with what the examiner finds in it, then serves a page to try it on.
  --check      drive that page in a headless Chromium, write screenshots, and end
  --discourse  put the plugin into the Discourse at DISCOURSE_PATH (default ~/discourse) instead,
               with a community, members and topics, and start that forum
  --port PORT  where to serve the page (default 4300)`;

const DEFAULT_PORT = 4300;

/**
 * @param {string[]} args
 * @returns {{check: boolean, discourse: boolean, help: boolean, port: number}}
 * @throws {Error} with one sentence, when the options make no sense
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: "boolean", default: false },
      discourse: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      port: { type: "string" },
    },
  });
  return { ...values, port: portOf(values.port, values.check) };
}

function portOf(text, check) {
  if (text === undefined) {
    return check ? 0 : DEFAULT_PORT;
  }
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`--port takes a number up to 65535, not "${text}".`);
  }
  return port;
}
