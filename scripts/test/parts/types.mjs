import { filesIn } from "../../lib/files.mjs";
import { moduleProgram, testTool } from "../tool.mjs";

const TYPESCRIPT = /\.g?ts$/;

// One configuration for each set of rules about what may be used: Discourse's types, nothing at all, Node's types.
const CHECKS = [
  {
    name: "what runs in Discourse, against Discourse's types",
    folders: ["assets/javascripts", "admin/assets/javascripts", "playground"],
    program: "ember-tsc",
    project: "tsconfig.json",
  },
  {
    name: "examiner, without DOM and Node",
    folders: ["examiner/src"],
    program: "tsc",
    project: "examiner/tsconfig.json",
  },
  {
    name: "tests that run in Node",
    folders: ["test/examiner", "test/structure", "test/commands"],
    program: "tsc",
    project: "test/tsconfig.json",
  },
];

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  for (const { name, folders, program, project } of CHECKS) {
    if (folders.some((folder) => filesIn(folder, TYPESCRIPT).length)) {
      const args = ["--noEmit", "--pretty", "false", "-p", project];
      await testTool(results, name, moduleProgram(program), args);
    }
  }
}
