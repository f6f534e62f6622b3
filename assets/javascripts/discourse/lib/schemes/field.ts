import { normaliseWords } from "./normalise.ts";
import Pattern from "./pattern.ts";
import type { FieldData } from "./scheme-form.ts";

const LONGEST = 120;

/** What was typed, as it is compared; a choice in its own spelling. Ruby: schemes/field.rb. */
export function fieldValue({ choices }: FieldData, typed: string): string {
  const words = normaliseWords(typed);
  const same = (choice: string) => choice.toUpperCase() === words.toUpperCase();
  return choices?.find(same) ?? words;
}

/** The key of a sentence. */
export function reasonAgainst(
  { choices, optional, pattern }: FieldData,
  value: string
): string | undefined {
  if (!value) {
    return optional ? undefined : "missing";
  }
  if ([...value].length > LONGEST) {
    return "long";
  }
  if (choices && !choices.includes(value)) {
    return "choice";
  }
  return pattern && !new Pattern(pattern).matches(value)
    ? "field_form"
    : undefined;
}
