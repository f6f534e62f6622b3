import { transformAsync } from "@babel/core";
import { createRequire } from "node:module";
import { format } from "prettier";
import { oldExportName, oldModuleName } from "./import-names.mjs";
import { takeTemplates } from "./templates.mjs";

const require = createRequire(import.meta.url);
const prettierOptions = require("@discourse/lint-configs/prettier");
const ROUTE_TEMPLATE =
  /^(admin\/)?assets\/javascripts\/discourse\/templates\/.*\.gts$/;
const CONSTANT = "A route's template must export a constant as default";
const IMPORT = `import RouteTemplate from "ember-route-template"`;

/**
 * Turns a module written for 2026.7 into one that Discourse 3.5 … 2026.6 compiles: no types, old module names,
 * no endings in imports. Templates stay as they are.
 *
 * @param {string} source
 * @param {string} path decides by its ending what the source is
 * @returns {Promise<string>} JavaScript, or JavaScript with `<template>`
 */
export async function toJavaScript(source, path) {
  const hasTemplates = /\.g[jt]s$/.test(path);
  const { code, restore } = hasTemplates
    ? takeTemplates(source)
    : { code: source, restore: (same) => same };

  const result = await transformAsync(code, {
    filename: path,
    babelrc: false,
    configFile: false,
    // Blank lines and decorators stay where their author put them.
    retainLines: true,
    parserOpts: { plugins: ["decorators-legacy"] },
    plugins: [
      dropTypeImports,
      ...(/\.g?ts$/.test(path) ? [typescript()] : []),
      useOldNames,
      ...(ROUTE_TEMPLATE.test(path) ? [wrapRouteTemplate] : []),
    ],
  });

  return format(restore(result.code), {
    ...prettierOptions,
    parser: hasTemplates ? "ember-template-tag" : "babel",
  });
}

function typescript() {
  // An import that only a template uses looks unused here, so none is dropped that does not say "type".
  return [
    require.resolve("@babel/plugin-transform-typescript"),
    { onlyRemoveTypeImports: true, allowDeclareFields: true },
  ];
}

/** `import { type A } from "x"` would stay as `import "x"` and load a module that need not exist. */
function dropTypeImports() {
  const isType = ({ importKind }) => importKind === "type";
  return {
    visitor: {
      Program(program) {
        for (const statement of program.get("body")) {
          const { specifiers } = statement.node;
          if (
            statement.isImportDeclaration() &&
            specifiers.length &&
            specifiers.every(isType)
          ) {
            statement.remove();
          }
        }
      },
    },
  };
}

/** A component is a route's template since Ember 6; before, a package of core's turns it into one. */
function wrapRouteTemplate({ types, template }) {
  const wrap = (component) =>
    types.callExpression(types.identifier("RouteTemplate"), [component]);
  return {
    visitor: {
      Program(program) {
        const exported = program.node.body.find((statement) =>
          types.isExportDefaultDeclaration(statement)
        );
        if (!types.isIdentifier(exported?.declaration)) {
          throw new Error(CONSTANT);
        }
        exported.declaration = wrap(exported.declaration);
        program.unshiftContainer("body", template.ast(IMPORT));
      },
    },
  };
}

function useOldNames({ types }) {
  const rename = ({ node }) => {
    if (node.source) {
      node.source = types.stringLiteral(oldModuleName(node.source.value));
    }
  };

  return {
    visitor: {
      ImportDeclaration(declaration) {
        const module = declaration.node.source.value;
        declaration.node.specifiers.forEach(({ imported }) => {
          if (imported) {
            imported.name = oldExportName(module, imported.name);
          }
        });
        rename(declaration);
      },
      ExportNamedDeclaration: rename,
      ExportAllDeclaration: rename,
    },
  };
}
