import { L } from "../../patterns.ts";

/** An age or a sex behind initials shows whose they are. */
export const SOMEBODY = new RegExp(
  `^(?:,|،| \\(|\\)| -| is an?| is)? ?(?:an? )?(?:\\d{1,3} ?-?(?:(?:y(?:o|/o|r)?|mo|m/o|р|л|F|M|міс|мес|нед|тиж|дн|г)(?![${L}0-9])|year|month|week|day|рок|рік|лет|год|سنة|عام)|aged? \\d|عمره|عمرها)|^, ?[MF]?\\d{2,3}[,.)]`,
  "i"
);
