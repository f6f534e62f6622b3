import type { Group } from "./groups.ts";
import type { GroupId, Row } from "./rows.ts";

const BRANDS = "brand-names/brand-name";
const OPEN: readonly GroupId[] = ["change", "answer", "hints"];

/** Rows of trademarks that stand for the same everywhere; of others the author has to choose the ingredients. */
export function plainBrands(groups: readonly Group[]): Row[] {
  return groups
    .filter(({ id }) => OPEN.includes(id))
    .flatMap(({ rows }) => rows)
    .filter(({ settled, findings: [{ rule, params, suggestions }] }) => {
      const isPlain = !params["regions"] && Boolean(suggestions[0]);
      return !settled && rule === BRANDS && isPlain;
    });
}
