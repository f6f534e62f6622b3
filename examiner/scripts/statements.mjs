// The statements of a module that stand on their own: what each declares, needs and does when it is run.
import ts from "typescript";

const { SyntaxKind } = ts;
const WRITTEN = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
]);
const isFunction = (node) =>
  ts.isFunctionExpression(node) || ts.isArrowFunction(node);
const isLiteral = (node) =>
  WRITTEN.has(node.kind) ||
  (ts.isArrayLiteralExpression(node) && node.elements.every(isLiteral));
const isTemplate = (node) =>
  ts.isTemplateExpression(node) || WRITTEN.has(node.kind);
/** "new RegExp(…)", "sticky(…)" of one string. */
const isExpression = (node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.arguments?.length > 0 &&
  node.arguments.every(isTemplate);

function kindOf(node) {
  if (ts.isFunctionDeclaration(node)) {
    return "hoisted";
  }
  if (isFunction(node)) {
    return "function";
  }
  if (isLiteral(node)) {
    return "literal";
  }
  return isExpression(node) ? "expression" : "other";
}

/** Names that are written in it; some may mean something of its own: then it seems to need more than it does. */
function namesIn(node, names = new Set()) {
  if (ts.isIdentifier(node)) {
    names.add(node.text);
  }
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}

function statement(text, node, kind, name) {
  const uses = namesIn(node);
  uses.delete(name);
  return { text, kind, name, uses };
}

const declared = (source) => (declaration) => {
  const { name, initializer } = declaration;
  return statement(
    `var ${declaration.getText(source)};`,
    declaration,
    initializer && ts.isIdentifier(name) ? kindOf(initializer) : "other",
    name.text
  );
};

/** @returns {Array<{text: string, kind: "hoisted" | "function" | "literal" | "expression" | "other", name?: string, uses: Set<string>}>} */
export function statementsOf(code) {
  const source = ts.createSourceFile("all.mjs", code, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((node) =>
    ts.isVariableStatement(node)
      ? node.declarationList.declarations.map(declared(source))
      : statement(node.getText(source), node, kindOf(node), node.name?.text)
  );
}
