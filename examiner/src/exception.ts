/** Exceptions that a medicine's ingredients tell of; see `examiner/data/brands/exceptions.tsv`. */
export type MedicineClass =
  | "biosimilar"
  | "vaccine"
  | "device"
  | "narrow-index";

/** Why a trademark may stand. Of the last two only the author knows. */
export type Exception = MedicineClass | "excipient" | "quoted-label";

export const CLASSES: readonly MedicineClass[] = [
  "biosimilar",
  "vaccine",
  "device",
  "narrow-index",
];

export const EXCEPTIONS: readonly Exception[] = [
  ...CLASSES,
  "excipient",
  "quoted-label",
];
