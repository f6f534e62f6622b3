import { readFileSync } from "node:fs";
import ts from "typescript";

/** A regular expression as it stands in a source, with the constants of its own file filled in. */
export interface Pattern {
  readonly at: string;
  readonly source: string;
}

const MAKERS = /^(?:RegExp|sticky)$/;

/** Texts of the constants at the top of a file, by name. */
function constantsIn(file: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  file.statements.filter(ts.isVariableStatement).forEach((statement) =>
    statement.declarationList.declarations.forEach(({ name, initializer }) => {
      if (ts.isIdentifier(name) && initializer) {
        found.set(name.text, initializer);
      }
    })
  );
  return found;
}

/** What a template's hole holds: a constant of the file, or a class's content from elsewhere ("x" stands for it). */
function filled(
  node: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
  depth = 0
): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return node.text;
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (text, span) =>
        text + filled(span.expression, constants, depth) + span.literal.text,
      node.head.text
    );
  }
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusToken
  ) {
    return (
      filled(node.left, constants, depth) + filled(node.right, constants, depth)
    );
  }
  const constant = ts.isIdentifier(node) && constants.get(node.text);
  return constant && depth < 8 ? filled(constant, constants, depth + 1) : "x";
}

function sourceOf(
  node: ts.Node,
  constants: ReadonlyMap<string, ts.Expression>
): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    return node.text.slice(1, node.text.lastIndexOf("/"));
  }
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  return isCall && MAKERS.test(node.expression.getText()) && node.arguments?.[0]
    ? filled(node.arguments[0], constants)
    : undefined;
}

/** All regular expressions of a source file. */
export function patternsIn(path: string, text?: string): Pattern[] {
  const file = ts.createSourceFile(
    path,
    text ?? readFileSync(path, "utf8"),
    ts.ScriptTarget.ES2022,
    true
  );
  const constants = constantsIn(file);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const source = sourceOf(node, constants);
    if (source !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${path}:${line + 1}`, source });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const TOKEN = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{\d*,\}|[^]/g;

/** Quantifiers without an upper bound in the source of an expression: "*", "+", "{2,}". */
export const unboundedIn = (source: string) =>
  (source.match(TOKEN) ?? []).filter((token) =>
    /^(?:[*+]|\{\d*,\})$/.test(token)
  );
