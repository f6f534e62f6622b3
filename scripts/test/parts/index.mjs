/** The parts of bin/test, quickest answer first; each is a module of this folder that exports `run(results)`. */
export const PARTS = [
  "types",
  "lint",
  "build",
  "examiner",
  "schemes",
  "structure",
  "commands",
  "hosts",
  "browser",
  "ruby",
  "discourse",
];
