const PRESET = "clinical-cases";

/** @returns {string[]} ids of all rules that the preset can wake */
export const ruleIds = (rules) => rules.map(([id]) => id);

const BRANDS = "brand-names/brand-name";

/** The preset with some of its rules alone; misspelt trademarks are looked for only where others are. */
export const withRules = (all, keep) => {
  const isOn = (id) =>
    keep(id) || (id === BRANDS && keep("brand-names/misspelling"));
  return {
    preset: PRESET,
    severities: Object.fromEntries(
      all.map((id) => [id, isOn(id) ? "attest" : "off"])
    ),
  };
};

export const everything = PRESET;
export const identifiers = (all) =>
  withRules(all, (id) => id.startsWith("identifiers/"));
export const brandNames = (all, rule = BRANDS) =>
  withRules(all, (id) => id === rule);
