import { tracked } from "@glimmer/tracking";
import { definitionOf } from "discourse/plugins/discourse-medical-communities/discourse/lib/schemes/definition";
import type { SchemeForm } from "discourse/plugins/discourse-medical-communities/discourse/lib/schemes/scheme-form";
import type { Scheme } from "./schemes.ts";

/** To begin with: a made-up kind of number that is whole. */
const EXAMPLE: SchemeForm = {
  key: "xx-guild",
  country: null,
  roles: ["physician"],
  names: { en: "Guild number", uk: "", ru: "", ar: "" },
  forms: [
    {
      pattern: "[1-9]\\d{5}",
      checks: [{ kind: "luhn", over: [1, 5], at: 6 }],
    },
  ],
  examples: {
    right: ["123455", "543214"],
    wrong: ["123456", "023455"],
  },
} as SchemeForm;

/** A kind of number of the administrators' own, while it is written as JSON. */
export default class Editor {
  @tracked text: string;
  @tracked problems: readonly string[] = [];
  readonly scheme?: Scheme;

  constructor(scheme?: Scheme) {
    this.scheme = scheme;
    this.text = written(scheme?.definition ?? EXAMPLE);
  }

  /** What the text says, as soon as numbers can be tried with it. */
  get form(): SchemeForm | undefined {
    try {
      const form = JSON.parse(this.text) as SchemeForm;
      definitionOf(form);
      return form.names ? form : undefined;
    } catch {
      return undefined;
    }
  }

  get key(): string {
    return this.form?.key ?? "";
  }
}

function written(definition: SchemeForm): string {
  return JSON.stringify(
    definition,
    (_name, value: unknown) => (value === "" ? undefined : value),
    2
  );
}
