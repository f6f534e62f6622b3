/** Core's comparison in templates. */
export function eq(a: unknown, b: unknown): boolean {
  return a === b;
}
