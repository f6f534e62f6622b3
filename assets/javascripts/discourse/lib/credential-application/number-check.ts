import isolate from "../isolate.ts";
import type { Check, FieldData, SchemeForm } from "../schemes/scheme-form.ts";
import { inOwnLanguage, sentenceOf } from "../schemes/words.ts";
import { say } from "./words.ts";

/** A field as the form shows it. */
export interface ShownField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly choices: readonly string[] | undefined;
}

export interface Verdict {
  readonly state: Check["state"];
  readonly words: string;
}

/** The number, and what this kind of number asks beside it. */
export function fieldsOf(scheme: SchemeForm): readonly ShownField[] {
  const number = {
    name: "number",
    label: scheme.short ?? say("number.number"),
    hint: exampleOf(scheme),
    choices: undefined,
  };
  return [number, ...(scheme.fields ?? []).map(shown)];
}

/** What the check found, in one sentence; nothing proves more than that the form fits. */
export function verdictOn(scheme: SchemeForm, check: Check): Verdict {
  const words = sentenceOf(scheme, check) ?? say("number.fits");
  return { state: check.state, words };
}

function shown(field: FieldData): ShownField {
  return {
    name: field.name,
    label: inOwnLanguage(field.names),
    hint: field.optional ? say("number.optional") : undefined,
    choices: field.choices,
  };
}

function exampleOf({ examples }: SchemeForm): string | undefined {
  const [first] = examples?.right ?? [];
  const number = typeof first === "string" ? first : first?.["number"];
  return number
    ? say("number.example", { example: isolate(number) })
    : undefined;
}
