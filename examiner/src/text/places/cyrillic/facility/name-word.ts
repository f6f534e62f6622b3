import { LOW, UP } from "../letters.ts";

export const WORD = `[${UP}][${LOW}]{1,20}(?:-[${UP}${LOW}][${LOW}]{1,16})?`;
