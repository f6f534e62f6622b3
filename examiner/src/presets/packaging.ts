import type { Statement } from "../preset.ts";

/** A picture of a box or a blister names what the text does not: nobody reads words in pictures but people. */
export const packaging: Statement = {
  id: "packaging",
  version: 1,
  due: ["picture-added"],
  rule: "brand-names/brand-name",
};
