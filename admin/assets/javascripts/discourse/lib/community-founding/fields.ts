import { tracked } from "@glimmer/tracking";

/** Sentences beside fields, by the field's name. */
export type Problems = Readonly<Record<string, readonly string[]>>;

/** What a form holds, field by field. */
export default class Fields<Values extends object> {
  @tracked values: Values;
  @tracked problems: Problems = {};

  constructor(values: Values) {
    this.values = values;
  }

  set<Name extends keyof Values>(name: Name, value: Values[Name]): void {
    this.values = { ...this.values, [name]: value };
    this.forget(String(name));
  }

  /** Puts an entry into a list of the form, or takes it out. */
  toggle<Name extends keyof Values>(name: Name, entry: string): void {
    const list = this.values[name] as readonly string[];
    const changed = list.includes(entry)
      ? list.filter((one) => one !== entry)
      : [...list, entry];
    this.set(name, changed as Values[Name]);
  }

  problemsOf(name: string): readonly string[] {
    return this.problems[name] ?? [];
  }

  /** A sentence about a field is of the past once the field has changed. */
  protected forget(name: string): void {
    this.problems = Object.fromEntries(
      Object.entries(this.problems).filter(([field]) => field !== name)
    );
  }
}
