import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Asserts that axe-core finds nothing to object to in the element, by the rules of WCAG 2.2 AA. */
export async function assertAccessible(
  assert: Assert,
  element: Element
): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: "tag", values: TAGS },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`
  );
  assert.deepEqual(found, [], "accessible by WCAG 2.2 AA");
}
