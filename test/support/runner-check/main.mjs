import { runNodeTests } from "../../../scripts/test/node-tests.mjs";
import { runParts } from "../../../scripts/test/run-parts.mjs";

const folder = process.argv[2];

await runParts([folder], async () => ({
  run: (results) => runNodeTests(results, folder),
}));
