import { ensure, Missing } from "./index.mjs";

try {
  await ensure(...process.argv[2].split(","));
} catch (error) {
  if (!(error instanceof Missing)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
