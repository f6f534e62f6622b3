import { fits } from "../medicines/classes.ts";
import type { Row } from "./table.ts";

/**
 * What a pack tells of its ingredients, by a class's first letter, which costs less: "v=*vaccine;*toxoid" a line.
 * Patterns that none of them fits would be weight.
 */
export function classLines(
  exceptions: readonly Row[],
  ingredients: ReadonlySet<string>
): string {
  const lines = new Map<string, string[]>();
  for (const { exception = "", ingredient: pattern = "" } of exceptions) {
    if ([...ingredients].some((ingredient) => fits(pattern, ingredient))) {
      const id = exception[0]!;
      lines.set(id, [...(lines.get(id) ?? []), pattern]);
    }
  }
  return [...lines]
    .map(([id, patterns]) => `${id}=${patterns.join(";")}`)
    .join("\n");
}
