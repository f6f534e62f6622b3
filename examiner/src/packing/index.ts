export { Dictionary, SHARED_TABLES } from "./dictionary.ts";
export { exportedRows } from "./exported-rows.ts";
export { makePack } from "./make-pack.ts";
export { packData } from "./pack-data.ts";
export { packFile } from "./pack-file.ts";
export { shippedNames } from "./shipped.ts";
export { readTable } from "./table.ts";
