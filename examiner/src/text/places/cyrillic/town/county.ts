import { after, before } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";

const COUNTY = new RegExp(
  `(?:^|[^${UP}${LOW}])([${UP}][${LOW}'-]{1,20}(?:ськ|цьк|зьк|ск|цк|ов|н|ив)(?:ий|ого|ому|ім|ом|им) )$`
);

/** "мешканець Звягельського |району|" */
export function county(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const name = COUNTY.exec(before(text, start, 36))?.[1];
  const other = !name || OF_COUNTY.test(after(text, end, 24));
  return other ? undefined : { start: start - name.length, end };
}

const OF_COUNTY = /^ [а-яіїєґё]{2,14} (?:лікарн|больниц|суд|відділ|отдел)/;
