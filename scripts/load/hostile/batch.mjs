import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Random } from "../../lib/random.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { hostileText } from "./texts.mjs";

const TITLED = 0.2;

/**
 * Sends hostile texts through bin/examine --batch and reads what it answers.
 *
 * @param {number} count
 * @param {number} seed
 * @param {(kind: string, outcome: string) => void} note
 * @returns {Promise<string[]>} what went wrong
 */
export async function examineHostile(count, seed, note) {
  const child = spawn(fromRoot("bin/examine"), ["--batch", "-"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const waiting = new Map();
  // A program that ends early is judged by its status and the answers that are missing.
  child.stdin.on("error", () => {});

  const wrong = readAnswers(child.stdout, waiting, note);
  await ask(child.stdin, count, new Random(seed), waiting, ended);
  const [status, signal] = await ended;
  return [
    ...(await wrong),
    ...(status === 0 ? [] : [`bin/examine ended by ${signal ?? status}`]),
    ...(waiting.size ? [`${waiting.size} texts without an answer`] : []),
  ];
}

async function ask(input, count, chance, waiting, ended) {
  for (let id = 0; id < count && input.writable; id++) {
    const { kind, text } = hostileText(chance);
    const title = chance.next() < TITLED ? hostileText(chance).text : undefined;
    waiting.set(id, {
      kind,
      lengths: { raw: text.length, title: title?.length },
    });
    if (!input.write(`${JSON.stringify({ id, text, title })}\n`)) {
      await Promise.race([once(input, "drain").catch(() => {}), ended]);
    }
  }
  input.end();
}

async function readAnswers(output, waiting, note) {
  const wrong = [];
  for await (const line of createInterface({ input: output })) {
    const { id, findings } = parsed(line);
    const asked = waiting.get(id);
    if (asked && sound(findings, asked.lengths)) {
      note(asked.kind, findings.length ? "with findings" : "without");
    } else if (wrong.length < 10) {
      wrong.push(`answer ${id}: ${line.slice(0, 200)}`);
    }
    waiting.delete(id);
  }
  return wrong;
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

const sound = (findings, lengths) =>
  Array.isArray(findings) &&
  findings.every(
    ({ field = "raw", start, end }) =>
      0 <= start && start < end && end <= lengths[field]
  );
