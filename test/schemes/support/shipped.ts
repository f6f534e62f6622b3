import { readdirSync, readFileSync } from "node:fs";
import type {
  SchemeForm,
  Typed,
} from "../../../assets/javascripts/discourse/lib/schemes/scheme-form.ts";

const FOLDER = "data/credential-schemes";

export interface Shipped extends SchemeForm {
  readonly confidence: "proved" | "reported" | "unverified";
  readonly enabled?: boolean;
  readonly examples: {
    readonly right: readonly Typed[];
    readonly wrong: readonly Typed[];
  };
}

/** The kinds of numbers that come with the plugin. */
export const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map(
    (name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Shipped
  );
