import type { Named, Place } from "../named.ts";
import type { Name } from "../read-name.ts";

/** Of what was read only the span is told on. */
export const toNamed = ({ start, end }: Name, place: Place): Named => ({
  start,
  end,
  place,
});
