/** Joins what is given with blanks; no class at all removes the attribute. */
export default function dConcatClass(
  ...classes: unknown[]
): string | undefined {
  return classes.flat().filter(Boolean).join(" ") || undefined;
}
