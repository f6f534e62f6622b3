import { Random } from "../../lib/random.mjs";
import { Member } from "../member.mjs";
import { drawRequest, REQUESTS } from "./requests.mjs";

const SENDERS = 4;
const SWITCH = "medical_communities_enabled";

/** Members that prepare.rb has to make: those who send, and others for what is sent again. */
export const MEMBERS = 2 * SENDERS;

/**
 * Sends hostile requests to a community on a forum's real web server, several at a time. What the server cannot
 * answer is sent again with the plugin switched off: what fails then too is core's own affair.
 *
 * @param {string} address
 * @param {object} given what prepare.rb answered
 * @param {{count: number, seed: number}} how
 * @param {(kind: string, outcome: string) => void} note
 * @returns {Promise<string[]>} what went wrong
 */
export async function requestHostile(address, given, { count, seed }, note) {
  const wrong = [];
  const failed = [];
  const senders = await logIn(address, given);
  const seeds = Array.from({ length: count }, (_, n) => seed + n * 7919);

  await sendAll(senders.slice(0, SENDERS), seeds, given.places[0], (sent) => {
    if (sent.failed) {
      failed.push(sent.seed);
    } else {
      note(sent.kind, sent.outcome);
    }
    if (sent.open && sent.outcome === "published") {
      wrong.push(`${sent.kind}, seed ${sent.seed}: ${sent.outcome}`);
    }
  });
  await switchOff(senders[0].admin);
  await sendAll(senders.slice(SENDERS), failed, given.places[1], (sent) => {
    if (sent.failed) {
      note(sent.kind, `${sent.outcome}, switched off too`);
    } else {
      note(sent.kind, "failed");
      wrong.push(`${sent.kind}, seed ${sent.seed}: failed with the plugin`);
    }
  });
  return wrong;
}

async function logIn(address, { admin: name, members, password }) {
  const admin = new Member(address, name);
  await admin.logIn(password);
  return Promise.all(
    members.slice(0, MEMBERS).map(async (username) => {
      const member = new Member(address, username);
      await member.logIn(password);
      return { member, admin };
    })
  );
}

function sendAll(senders, seeds, place, answered) {
  const waiting = [...seeds].reverse();
  return Promise.all(
    senders.map(async (sender) => {
      for (let seed; (seed = waiting.pop()) !== undefined; ) {
        answered({ seed, ...(await send(sender, seed, place)) });
      }
    })
  );
}

async function send({ member, admin }, seed, place) {
  const chance = new Random(seed);
  const kind = drawRequest(chance);
  const request = REQUESTS[kind](chance, place, member);
  const { path, staff, open, method = "POST", ...options } = request;
  if (method === "GET") {
    delete options.body;
  }
  const outcome = await (staff ? admin : member)
    .change(path, { method, ...options })
    .then(outcomeOf)
    .catch(() => "no answer");
  return { kind, open, outcome, failed: /^(5|no answer)/.test(outcome) };
}

async function outcomeOf(response) {
  const body = await response.text();
  if (response.status !== 200) {
    return String(response.status);
  }
  return body.includes('"action":"enqueued"') ? "held" : "published";
}

async function switchOff(admin) {
  const response = await admin.change(`/admin/site_settings/${SWITCH}.json`, {
    method: "PUT",
    body: new URLSearchParams({ [SWITCH]: "false" }),
  });
  if (!response.ok) {
    throw new Error(`The plugin cannot be switched off: ${response.status}`);
  }
}
