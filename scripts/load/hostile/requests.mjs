import { hostileText } from "./texts.mjs";

const DIRTY = "Please call Mrs Garcia on +44 20 7946 0958 today.";
const CLEAN = "No fever on day three, wound dry.";

const form = (params) => ({ body: new URLSearchParams(params) });
const json = (value) => typed("application/json", JSON.stringify(value));
const typed = (type, body) => ({ body, headers: { "Content-Type": type } });
const text = (chance) => hostileText(chance).text;

/** Any value that JSON has, of wrong shapes and sizes. */
function anything(chance, depth = 0) {
  const inner = () => anything(chance, depth + 1);
  return chance.one([
    () => text(chance),
    () => chance.one([null, true, false, 0, -1, 1e308, 2 ** 53, 1.5]),
    () => chance.one(["", "null", "[]", "{}", "confirmed", "insisted", "0"]),
    () => (depth > 3 ? [] : chance.some(4, inner)),
    () =>
      depth > 3
        ? {}
        : Object.fromEntries(
            chance.some(4, () => [
              chance.one(["id", "rule", "", "__proto__", "0", text(chance)]),
              inner(),
            ])
          ),
  ])();
}

const FIELDS = [
  "answers",
  "statements",
  "fingerprint",
  "answer",
  "reason",
  "id",
  "version",
  "moderator",
];

/** Nearly an attestation: the right names, wrong values; then cut or typed wrongly. */
function attestation(chance) {
  const some = () =>
    Object.fromEntries(
      chance.some(5, () => [chance.one(FIELDS), anything(chance, 2)])
    );
  const given = JSON.stringify({
    ...some(),
    answers: chance.one([() => chance.some(5, some), () => anything(chance)])(),
    statements: chance.one([() => chance.some(3, some), some])(),
    // Sent to a moderator is a right answer, and what would be published then is another test's matter.
    moderator: chance.one([false, null, "yes", [], {}]),
  });
  return chance.one([
    () => given,
    () => given.slice(0, chance.whole(0, given.length)),
    () => "[".repeat(chance.whole(1, 5000)),
    () => `{"a":`.repeat(chance.whole(1, 2000)),
    () => given.padEnd(chance.whole(1, 500_000), " "),
    () => text(chance),
  ])();
}

const nested = (chance, name) =>
  `${name}${chance.one(["[]", "[a]", "[0]", "[a][]", "[", "]"]).repeat(chance.whole(1, 150))}`;

/** Bytes that are no characters, in a form. */
const bytes = (chance, name) =>
  `${name}=${chance.some(20, () => chance.one(["%FF", "%C0%80", "%ED%A0%80", "%F4%90%80%80", "%00", "%", "%zz", "a", "&", "=", "%E2%80"])).join("")}`;

const FORM = "application/x-www-form-urlencoded";
const TYPES = [
  FORM,
  "application/json",
  "text/plain",
  "application/xml",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json; charset=utf-16",
  "nonsense",
  "",
];
const ROUTES = [
  "/posts.json",
  "/drafts.json",
  "/user-status.json",
  "/medical-communities/held/1.json",
];

/**
 * Requests by kind: `who` sends them (a member, else the administrator), `in` is the place they are meant for.
 * `open`: it carries a text with something open and no right answer, so that it must not be published.
 */
export const REQUESTS = {
  "reply, hostile text": (chance, { topic }) => ({
    path: "/posts.json",
    ...form({ topic_id: topic, raw: text(chance) }),
  }),
  "reply as JSON, halves of characters": (chance, { topic }) => ({
    path: "/posts.json",
    ...json({ topic_id: topic, raw: text(chance) + text(chance) }),
  }),
  "reply, hostile attestation": (chance, { topic }) => ({
    open: true,
    path: "/posts.json",
    ...form({
      topic_id: topic,
      raw: `${DIRTY} ${chance.whole(0, 1e9)}`,
      medical_attestation: attestation(chance),
    }),
  }),
  "reply as JSON, attestation of wrong types": (chance, { topic }) => ({
    open: true,
    path: "/posts.json",
    ...json({
      topic_id: topic,
      raw: `${DIRTY} ${chance.whole(0, 1e9)}`,
      medical_attestation: anything(chance),
    }),
  }),
  "reply, nested parameters": (chance, { topic }) => ({
    path: "/posts.json",
    ...typed(
      FORM,
      `topic_id=${topic}&${nested(chance, chance.one(["raw", "medical_attestation", "title", "category"]))}=1&raw=${encodeURIComponent(CLEAN)}`
    ),
  }),
  "reply as JSON, wrong types all over": (chance, { topic }) => ({
    path: "/posts.json",
    ...json({
      topic_id: chance.one([topic, anything(chance)]),
      raw: anything(chance),
      title: anything(chance),
      category: anything(chance),
      tags: anything(chance),
      medical_attestation: anything(chance),
    }),
  }),
  "topic, hostile title, text and tags": (chance, { category }) => ({
    path: "/posts.json",
    ...form({
      category,
      title: text(chance),
      raw: text(chance),
      "tags[]": text(chance),
      medical_attestation: attestation(chance),
    }),
  }),
  "bytes that are no characters": (chance, { topic }) => ({
    path: "/posts.json",
    ...typed(
      FORM,
      `topic_id=${topic}&${bytes(chance, "raw")}&${bytes(chance, "medical_attestation")}`
    ),
  }),
  "bodies that are not what they say": (chance) => ({
    path: chance.one(ROUTES),
    method: chance.one(["POST", "PUT", "DELETE"]),
    ...typed(
      chance.one(TYPES),
      chance.one([
        () => Buffer.from(chance.some(400, () => chance.whole(0, 255))),
        () => JSON.stringify(anything(chance)).slice(0, -1),
        () =>
          `--x\r\nContent-Disposition: form-data; name="raw"\r\n\r\n${text(chance)}\r\n--x`,
        () => "{".repeat(chance.whole(1, 50_000)),
      ])()
    ),
  }),
  "edit of a text": (chance, { post }) => ({
    staff: true,
    method: "PUT",
    path: `/posts/${post}.json`,
    ...json({
      post: {
        raw: chance.one([() => text(chance), () => anything(chance)])(),
        edit_reason: chance.one([undefined, text(chance)]),
        medical_attestation: chance.one([attestation, anything])(chance),
      },
    }),
  }),
  "edit of a title, of tags": (chance, { topic }) => ({
    staff: true,
    method: "PUT",
    path: `/t/-/${topic}.json`,
    ...json({
      title: chance.one([() => text(chance), () => anything(chance)])(),
      tags: chance.one([undefined, [text(chance)], anything(chance)]),
      medical_attestation: anything(chance),
    }),
  }),
  "notice of a post": (chance, { post }) => ({
    staff: true,
    method: "PUT",
    path: `/posts/${post}/notice.json`,
    ...json({ notice: chance.one([text, anything])(chance) }),
  }),
  draft: (chance, { topic }) => ({
    path: "/drafts.json",
    ...json({
      draft_key: chance.one([`topic_${topic}`, "new_topic", text(chance)]),
      sequence: chance.one([0, anything(chance)]),
      data: chance.one([
        () => JSON.stringify(anything(chance)),
        () =>
          JSON.stringify({ reply: text(chance), categoryId: anything(chance) }),
        () => text(chance),
        () => anything(chance),
      ])(),
    }),
  }),
  "chat message": (chance, { channel }) => ({
    path: `/chat/${channel}.json`,
    ...json({ message: chance.one([text, anything])(chance) }),
  }),
  "profile of a member": (chance, _place, { name }) => ({
    method: "PUT",
    path: `/u/${name}.json`,
    ...json({ bio_raw: chance.one([text, anything])(chance) }),
  }),
  "status of a member": (chance) => ({
    method: "PUT",
    path: "/user-status.json",
    ...json({
      description: chance.one([text, anything])(chance),
      emoji: "hospital",
    }),
  }),
  "pages of held texts": (chance) => ({
    method: chance.one(["GET", "DELETE"]),
    path: `/medical-communities/held/${chance.one([
      () => chance.whole(0, 1e9),
      () => "9".repeat(chance.whole(1, 60)),
      () => encodeURIComponent(text(chance).toWellFormed().slice(0, 500)),
      () => "%FF%00",
    ])()}.json`,
  }),
  "page of communities": (chance, { category }) => ({
    staff: true,
    method: chance.one(["PUT", "DELETE"]),
    // Not the community that the others are sent to: settings that are right by chance would change it.
    path: `/admin/plugins/discourse-medical-communities/communities/${chance.one(
      [
        () => category + 1_000_000,
        () => "9".repeat(chance.whole(1, 60)),
        () => "x",
      ]
    )()}.json`,
    ...json({
      preset: anything(chance),
      mode: anything(chance),
      severities: anything(chance),
    }),
  }),
};

/**
 * @param {import("../../lib/random.mjs").Random} chance
 * @returns {string} a kind of request
 */
export const drawRequest = (chance) => chance.one(Object.keys(REQUESTS));
