import { parseAsync, traverse } from "@babel/core";
import { dirname, join, normalize } from "node:path/posix";
import { oldModuleName } from "./import-names.mjs";
import { takeTemplates } from "./templates.mjs";

const ENDINGS = [".js", ".gjs"];

/**
 * Reads a module of the copy as plain JavaScript.
 *
 * @param {string} code
 * @param {string} path of the module in the copy
 * @param {(path: string) => boolean} exists whether the copy has that file
 * @returns {Promise<string[]>} what Discourse 3.5 could not load
 */
export async function checkModule(code, path, exists) {
  let ast;
  try {
    ast = await parsePlain(code, path);
  } catch (error) {
    return [`${path}: not plain JavaScript: ${error.message}`];
  }

  const problems = [];
  traverse(ast, {
    "ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration"({ node }) {
      if (node.source) {
        problems.push(...checkImport(node.source.value, path, exists));
      }
    },
    Import() {
      problems.push("import() does not exist there");
    },
  });
  return problems.map((problem) => `${path}: ${problem}`);
}

function parsePlain(code, path) {
  const plain = path.endsWith(".gjs") ? takeTemplates(code).code : code;
  return parseAsync(plain, {
    filename: path,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ["decorators-legacy"] },
  });
}

function checkImport(name, path, exists) {
  if (!name.startsWith(".")) {
    return oldName(name) === name ? [] : [`${name} is not its name there`];
  }
  const target = normalize(join(dirname(path), name));
  return ENDINGS.some((ending) => exists(target + ending))
    ? []
    : [`${name} is not in the copy, or has an ending`];
}

function oldName(name) {
  try {
    return oldModuleName(name);
  } catch {
    return undefined;
  }
}
