const discourse = require("@discourse/lint-configs/template-lint");

// Discourse switches these accessibility rules off; a doctor who uses a screen reader needs them on.
const ACCESSIBILITY = [
  "link-href-attributes",
  "no-autofocus-attribute",
  "no-duplicate-landmark-elements",
  "no-positive-tabindex",
  "require-input-label",
  "require-mandatory-role-attributes",
  "require-media-caption",
  "require-presentational-children",
  "require-valid-alt-text",
];

module.exports = {
  ...discourse,
  rules: {
    ...discourse.rules,
    ...Object.fromEntries(ACCESSIBILITY.map((rule) => [rule, true])),
  },
};
