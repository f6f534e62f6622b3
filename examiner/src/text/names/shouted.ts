import { fullInCapitals } from "./any-case.ts";
import { inCapitals } from "./cyrillic/in-capitals.ts";
import { headOfRecord } from "./latin/head-of-record.ts";
import { inCapitalsOfAge } from "./latin/in-capitals-of-age.ts";
import { shoutedInList } from "./latin/shouted-in-list.ts";
import type { Named } from "./named.ts";
import { isCyrillic } from "./scripts.ts";

export function shouted(text: string, start: number): Named | undefined {
  if (isCyrillic(text[start]!)) {
    return inCapitals(text, start);
  }
  const listed = shoutedInList(text, start);
  if (listed) {
    return listed;
  }
  const end = fullInCapitals(text, start);
  return end === undefined
    ? (headOfRecord(text, start) ?? inCapitalsOfAge(text, start))
    : { start, end, place: "own" };
}
