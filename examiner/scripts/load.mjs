import { importSources } from "./import-sources.mjs";

const ENTRY = `
  export { REASONS } from "./src/attestation.ts";
  export { CLASSES, EXCEPTIONS } from "./src/exception.ts";
  export { RULES } from "./src/rules/index.ts";
  export { PRESETS } from "./src/presets/index.ts";
`;

let loaded;

/** The rules, presets and reasons as objects, for scripts that describe them. */
export const loadExaminer = () => (loaded ??= importSources(ENTRY));
