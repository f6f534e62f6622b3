/** What may stand in for what when a type counts as right. */
const GROUPS = [
  ["NAME", "INITIALS", "RELATIVE_NAME"],
  ["ADDRESS", "FACILITY"],
  ["ID_NUMBER", "DEVICE", "VEHICLE"],
  ["DATE"],
  ["AGE_OVER_89"],
  ["PHONE_FAX"],
  ["EMAIL"],
  ["URL_IP"],
  ["OTHER"],
];

export const TYPES = GROUPS.flat();

/** @param {string} type @returns {string[]} the types that are as good as this one */
export const akin = (type) =>
  GROUPS.find((group) => group.includes(type)) ?? [type];
