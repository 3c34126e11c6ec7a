/**
 * Removes the functions of a bundle that nothing in it uses. ncc without `--minify`, which would make a bundle that nobody
 * can review, keeps every function of each module that it includes. Most of those of valibot are such functions, and
 * Node.js reads them at each start.
 */
import ts from 'typescript';

/**
 * Removes what cannot have an effect: functions that are declared at the top of a module, and named nowhere else in it
 * except in functions that are removed as well. Any identifier counts as the name, also that of a property.
 *
 * @param text an ES module by ncc
 * @returns the text without them, and without the comments before them
 */
export function withoutUnusedFunctions(text) {
  const file = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.Latest);
  const unused = modulesOf(file).flatMap(unusedFunctions);
  let kept = '';
  let end = 0;
  for (const node of unused.sort((a, b) => a.pos - b.pos)) {
    kept += text.slice(end, startOf(node, file));
    end = node.end;
  }
  return (kept + text.slice(end))
    .replace(/^\/\/#region .*\n+\/\/#endregion\n/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** Where the comments before a node begin, but for the line that names the module. */
function startOf(node, file) {
  const comments = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
  const lines = comments.findLastIndex(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
  return comments[lines + 1]?.pos ?? node.getStart(file);
}

/** The statements of each module: those of the functions that webpack puts modules into. */
function modulesOf(file) {
  const modules = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isNumericLiteral(node.name)) {
      const { initializer } = node;
      const made = ts.isParenthesizedExpression(initializer) ? initializer.expression : initializer;
      if (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) modules.push(made.body.statements ?? []);
    } else if (
      ts.isSourceFile(node) ||
      ts.isVariableStatement(node) ||
      ts.isVariableDeclarationList(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isParenthesizedExpression(node)
    )
      ts.forEachChild(node, visit);
  };
  visit(file);
  return modules;
}

function unusedFunctions(statements) {
  const functions = new Map();
  const used = [];
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) functions.set(statement.name.text, statement);
    else used.push(statement);
  }
  const visit = (node) => {
    if (ts.isIdentifier(node) && functions.has(node.text)) {
      used.push(functions.get(node.text));
      functions.delete(node.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of used) visit(statement);
  return [...functions.values()];
}
