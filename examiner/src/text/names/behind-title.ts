import { behindArabicTitle } from "./arabic/behind-title.ts";
import { behindCyrillicTitle } from "./cyrillic/behind-title.ts";
import { behindLatinTitle } from "./latin/behind-title.ts";
import type { Named } from "./named.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

function nameBehind(text: string, title: string, end: number) {
  if (isArabic(title)) {
    return behindArabicTitle(text, title, end);
  }
  return isCyrillic(title)
    ? behindCyrillicTitle(text, title, end)
    : behindLatinTitle(text, title, end);
}

// More would be other words, or markup that belongs to one of the two.
const ONE_GAP = /^\.? $/;

/** The name behind the title that ends at `end`: "Dr |Smith", "проф. |Коваль", "الدكتورة |ليلى". */
export function behindTitle(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const title = text.slice(start, end);
  const named = nameBehind(text, title, end);
  return named && ONE_GAP.test(text.slice(end, named.start))
    ? { ...named, title }
    : named;
}
