import I18n from "discourse-i18n";
import isolate from "./isolate.ts";

/** A whole number as the reader's locale writes it, isolated. */
export default function number(value: number): string {
  return isolate(I18n.toNumber(value, { precision: 0 }));
}
