import { tracked } from "@glimmer/tracking";
import { isolate } from "../community-settings/words.ts";
import type NotDone from "../not-done.ts";
import Draft from "./draft.ts";
import Editor from "./editor.ts";
import type { Api, Listing, Scheme } from "./schemes.ts";
import { countryOf, nameOf, say } from "./words.ts";

/** What must be said before it is done all the same. */
export type Question = "taken" | "used";

/** The state of the page of kinds of numbers. One form is open at a time. */
export default class Page {
  @tracked all: readonly Scheme[];
  @tracked words = "";
  @tracked draft?: Draft;
  @tracked editor?: Editor;
  @tracked news?: string;
  @tracked isBusy = false;

  constructor(
    private readonly api: Api,
    { schemes }: Listing
  ) {
    this.all = schemes;
  }

  /** Those with the words in their name, country or key; in the order of countries, of no country last. */
  get shown(): readonly Scheme[] {
    const words = this.words.trim().toLocaleLowerCase();
    return this.all
      .filter((scheme) =>
        [nameOf(scheme), countryOf(scheme), scheme.key, scheme.form.short ?? ""]
          .join(" ")
          .toLocaleLowerCase()
          .includes(words)
      )
      .sort(byCountry);
  }

  isOpen({ key }: Scheme): boolean {
    return this.draft?.scheme.key === key;
  }

  open(scheme: Scheme): void {
    this.close();
    this.draft = new Draft(scheme);
  }

  write(scheme?: Scheme): void {
    this.close();
    this.editor = new Editor(scheme);
  }

  close(): void {
    this.news = this.draft = this.editor = undefined;
  }

  async decide(): Promise<void> {
    const { draft } = this;
    if (!draft || this.isBusy) {
      return;
    }
    try {
      await this.#change(() =>
        this.api.decideScheme(draft.scheme.key, draft.decision)
      );
      this.#tell("saved", draft.scheme);
    } catch (error) {
      const { fields, message } = error as NotDone;
      draft.problems = fields;
      draft.problem = Object.keys(fields).length
        ? undefined
        : message || say("failed");
    }
  }

  /** @returns what has to be asked first */
  async save(told: readonly Question[] = []): Promise<Question | undefined> {
    const { editor } = this;
    if (!editor || this.isBusy) {
      return undefined;
    }
    try {
      await this.#change(() =>
        this.api.saveScheme({
          definition: editor.text,
          replace: Boolean(editor.scheme) || told.includes("taken"),
          even_used: told.includes("used"),
        })
      );
    } catch (error) {
      return this.#notSaved(editor, error as NotDone);
    }
    this.#tell("saved", this.#find(editor.key));
    return undefined;
  }

  async remove(scheme: Scheme): Promise<void> {
    try {
      await this.#change(() => this.api.removeScheme(scheme.key, true));
      this.#tell("deleted", scheme);
    } catch (error) {
      this.news = (error as NotDone).message || say("failed");
    }
  }

  /** A file becomes the text of the editor: it is looked at before it is saved. */
  async read(file: File): Promise<void> {
    this.write();
    if (this.editor) {
      this.editor.text = await file.text();
    }
  }

  #notSaved(
    editor: Editor,
    { fields, message, reason }: NotDone
  ): Question | undefined {
    if (reason === "taken" || reason === "used") {
      return reason;
    }
    editor.problems = (fields.definition || message || say("failed")).split(
      "\n"
    );
    return undefined;
  }

  #find(key: string): Scheme | undefined {
    return this.all.find((scheme) => scheme.key === key);
  }

  #tell(what: string, scheme?: Scheme): void {
    this.close();
    this.news = say(what, { name: isolate(scheme ? nameOf(scheme) : "") });
  }

  async #change(request: () => Promise<Listing>): Promise<void> {
    this.isBusy = true;
    try {
      this.all = (await request()).schemes;
    } finally {
      this.isBusy = false;
    }
  }
}

function byCountry(one: Scheme, other: Scheme): number {
  return (
    Number(!one.form.country) - Number(!other.form.country) ||
    countryOf(one).localeCompare(countryOf(other)) ||
    nameOf(one).localeCompare(nameOf(other))
  );
}
