import type { Preset } from "../preset.ts";
import { clinicalCases } from "./clinical-cases.ts";
import { discussion } from "./discussion.ts";

/** Shipped presets by id. A map, because ids come from outside ("constructor" is none). */
export const PRESETS: ReadonlyMap<string, Preset> = new Map([
  [clinicalCases.id, clinicalCases],
  [discussion.id, discussion],
]);
