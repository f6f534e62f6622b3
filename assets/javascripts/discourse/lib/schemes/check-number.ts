import { type Definition, definitionOf } from "./definition.ts";
import { fieldValue, reasonAgainst } from "./field.ts";
import { LONGEST } from "./pattern.ts";
import type { Check, SchemeForm, Typed } from "./scheme-form.ts";

const LONGEST_TYPED = 300;

type Finding = Pick<Check, "state"> & Partial<Check>;

/**
 * What can be said of a number without asking anybody, the same as Schemes::Checking in Ruby says when it arrives:
 * test/contracts/schemes.json holds the answers of both.
 */
export function checkNumber(form: SchemeForm, typed: Typed): Check {
  const definition = definitionOf(form);
  const values = valuesOf(form, typed);
  if ([...(values.number ?? "")].length > LONGEST_TYPED) {
    return { state: "unreadable", reason: "long", field: "number", params: {} };
  }
  const number = definition.normalise(values.number ?? "");
  return {
    field: "number",
    params: {},
    number,
    normalised: [number, ...identifying(form, values)].join("|"),
    ...(unreadable(number) ??
      fieldFinding(form, values) ??
      numberFinding(definition, number)),
  };
}

function valuesOf(
  { fields = [] }: SchemeForm,
  typed: Typed
): Readonly<Record<string, string>> {
  if (typeof typed !== "string") {
    return typed;
  }
  const names = ["number", ...fields.map(({ name }) => name)];
  const parts = fields.length ? typed.split("|") : [typed];
  return Object.fromEntries(names.map((name, at) => [name, parts[at] ?? ""]));
}

function identifying(
  { fields = [] }: SchemeForm,
  values: Readonly<Record<string, string>>
): readonly string[] {
  return fields
    .filter(({ identifies }) => identifies)
    .map((field) => fieldValue(field, values[field.name] ?? "").toUpperCase());
}

function unreadable(number: string): Finding | undefined {
  if (!number) {
    return { state: "unreadable", reason: "empty" };
  }
  return [...number].length > LONGEST
    ? { state: "unreadable", reason: "long" }
    : undefined;
}

function fieldFinding(
  { fields = [] }: SchemeForm,
  values: Readonly<Record<string, string>>
): Finding | undefined {
  for (const field of fields) {
    const value = fieldValue(field, values[field.name] ?? "");
    const reason = reasonAgainst(field, value);
    if (reason) {
      return { state: "unreadable", reason, field: field.name };
    }
  }
  return undefined;
}

function numberFinding(definition: Definition, number: string): Finding {
  if (definition.isStandIn(number)) {
    return { state: definition.failing, reason: "stand_in" };
  }
  const like = definition.forms.filter(({ pattern }) =>
    pattern.matches(number)
  );
  const form = like.find((one) => one.fits(number));
  if (form) {
    return form.note
      ? { state: "doubtful", reason: form.note }
      : { state: "fits" };
  }
  if (like[0]) {
    return like[0].isLastDigitChecked
      ? {
          state: "does_not_fit",
          reason: "last_digit",
          params: { expected: String(like[0].pattern.longest) },
        }
      : { state: "does_not_fit", reason: "checksum" };
  }
  return { state: definition.failing, ...whyNot(definition, number) };
}

function whyNot(
  definition: Definition,
  number: string
): Pick<Check, "reason" | "params"> {
  const suggestion = definition.inOwnAlphabet(number);
  if (suggestion) {
    return { reason: "look_alike", params: { suggestion } };
  }
  const nearly = definition.nearly.find(({ pattern }) =>
    pattern.matches(number)
  );
  const expected = definition.length;
  if (nearly) {
    return { reason: nearly.reason, params: { expected } };
  }
  const { length } = [...number];
  if (length < definition.shortest || length > definition.longest) {
    return { reason: "length", params: { expected, typed: String(length) } };
  }
  return definition.isDigitsOnly && /[^0-9]/.test(number)
    ? { reason: "digits", params: {} }
    : { reason: "form", params: { example: definition.example } };
}
