export { Dictionary, SHARED_TABLES } from "./dictionary.ts";
export { packData } from "./pack-data.ts";
export { packFile } from "./pack-file.ts";
export { shippedNames } from "./shipped.ts";
