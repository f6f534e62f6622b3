export const LOW = "а-яіїєґё'";
/** A capital and small letters, Ukrainian or Russian. */
export const CAPITALISED = `[А-ЯІЇЄҐЁ][${LOW}]{1,20}`;
