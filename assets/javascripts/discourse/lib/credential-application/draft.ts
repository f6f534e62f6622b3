import { tracked } from "@glimmer/tracking";
import type { SchemeForm } from "../schemes/scheme-form.ts";
import type { SentDocument, Verification } from "./verification.ts";
import { type Work, type WorkField, workOf } from "./work.ts";

const NUMBER = "number";

/** A verification request while it is typed. In memory only: a number is kept in no browser. */
export default class Draft {
  @tracked country: string;
  @tracked role: string;
  @tracked numbers: Readonly<Record<string, string>> = {};
  @tracked name: string;
  @tracked words: string;
  @tracked specialtyIds: readonly number[];
  @tracked documents: readonly SentDocument[];
  /** Covered pictures that leave the device with the request, not before. */
  @tracked ready: readonly Blob[] = [];
  /** Once all of them are sent, covering begins anew. */
  @tracked turn = 0;
  @tracked pseudonymous: boolean;
  @tracked work: Work;
  /** Undefined: not chosen yet, the first will do; empty: "I have none". */
  @tracked private chosenScheme: string | undefined;
  readonly page: Verification;

  constructor(page: Verification) {
    const { beginning, profile } = page;
    this.page = page;
    this.country = beginning.country ?? profile.country ?? "";
    this.role = beginning.role ?? "";
    this.chosenScheme = beginning.scheme ?? undefined;
    this.name = beginning.name ?? "";
    this.words = beginning.words ?? "";
    this.specialtyIds = beginning.specialty_ids ?? [];
    this.documents = beginning.documents ?? [];
    this.pseudonymous = beginning.pseudonymous ?? false;
    this.work = workOf(profile);
    this.numbers = this.#split(beginning.number);
  }

  /** Kinds of numbers of this country and profession, those of no country last. */
  get schemes(): readonly SchemeForm[] {
    return this.page.schemes.filter(
      ({ country, roles }) =>
        (!country || country === this.country) && roles?.includes(this.role)
    );
  }

  /** Whether a register is known where this member works: numbers of no country lie in none. */
  get knowsRegister(): boolean {
    return this.schemes.some(({ country }) => country === this.country);
  }

  get scheme(): SchemeForm | undefined {
    const chosen = this.schemes.find(({ key }) => key === this.chosenScheme);
    const usual = this.chosenScheme === "" ? undefined : this.#usual;
    return chosen ?? usual;
  }

  get isPlaced(): boolean {
    return Boolean(this.country && this.role);
  }

  /** As `checkNumber` and the server take it. */
  get number(): Readonly<Record<string, string>> {
    const names = [NUMBER, ...(this.scheme?.fields ?? []).map(nameOf)];
    return Object.fromEntries(
      names.map((name) => [name, this.numbers[name] ?? ""])
    );
  }

  get answer(): object {
    const { scheme } = this;
    return {
      role: this.role,
      country: this.country,
      scheme: scheme?.key,
      medical_number: scheme ? this.number : undefined,
      medical_name: this.name,
      words: this.words,
      specialty_ids: this.specialtyIds,
      document_uuids: this.documents.map(({ uuid }) => uuid),
      pseudonymous: this.pseudonymous,
      renews_id: this.page.beginning.renews_id,
      medical_profile: { ...this.work, country: this.country },
    };
  }

  chooseScheme(key: string): void {
    this.chosenScheme = key;
  }

  writeNumber(name: string, value: string): void {
    this.numbers = { ...this.numbers, [name]: value };
  }

  writeWork(field: WorkField, value: string): void {
    this.work = { ...this.work, [field]: value };
  }

  addSpecialty(id: number): void {
    this.specialtyIds = [...this.specialtyIds, id];
  }

  removeSpecialty(id: number): void {
    this.specialtyIds = this.specialtyIds.filter((one) => one !== id);
  }

  /** The first of those that are ready is with the server. */
  settleFirst(document: SentDocument): void {
    this.documents = [...this.documents, document];
    this.ready = this.ready.slice(1);
    this.turn += this.ready.length ? 0 : 1;
  }

  removeDocument(uuid: string): void {
    this.documents = this.documents.filter((one) => one.uuid !== uuid);
  }

  get #usual(): SchemeForm | undefined {
    return this.schemes.find(({ country }) => country === this.country);
  }

  /** The server keeps number and fields with bars between. */
  #split(kept: string | null | undefined): Record<string, string> {
    const names = [NUMBER, ...(this.scheme?.fields ?? []).map(nameOf)];
    const parts = kept?.split("|") ?? [];
    return Object.fromEntries(
      names.map((name, place) => [name, parts[place] ?? ""])
    );
  }
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
