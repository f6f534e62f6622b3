const PRESET = "clinical-cases";

/** @returns {string[]} ids of all rules that the preset can wake */
export const ruleIds = (rules) => rules.map(([id]) => id);

/** The preset with some of its rules alone. */
export const withRules = (all, keep) => ({
  preset: PRESET,
  severities: Object.fromEntries(
    all.map((id) => [id, keep(id) ? "attest" : "off"])
  ),
});

export const everything = PRESET;
export const identifiers = (all) =>
  withRules(all, (id) => id.startsWith("identifiers/"));
export const brandNames = (all, rule = "brand-names/brand-name") =>
  withRules(all, (id) => id === rule);
