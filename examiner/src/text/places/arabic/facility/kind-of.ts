/** How the head is told in the place of the whole. */
const KINDS: ReadonlyArray<readonly [head: RegExp, words: string]> = [
  [/مستشف|مشف|مصحه|مدينه|قصر/, "مستشفى إقليمي"],
  [/عياده|عيادات/, "عيادة"],
  [/جامعه|كليه|معهد/, "جامعة"],
  [/صيدليه/, "صيدلية"],
  [/دار/, "دار رعاية"],
  [/./, "مركز طبي"],
];
const PARTICLE = /^[وف]?(?:[بلك](?!لي))?/;

/** What the suggestion says in the place of the name, with the particle of the head. */
export function kindOf(head: string): string {
  const words = KINDS.find(([kind]) => kind.test(head))![1];
  const particle = head.startsWith("ال")
    ? ""
    : (PARTICLE.exec(head)?.[0] ?? "");
  const stem =
    /^(?:مستشف[ىي]|مشف[ىي]|مصحه|عياده|عيادات|جامعه|كليه|معهد|صيدليه|دار|مركز|مختبر|مجمع|مستوصف|مدينه|قصر)$/.test(
      head
    );
  return stem ? words : particle + words;
}
