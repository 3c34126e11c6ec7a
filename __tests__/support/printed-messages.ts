import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../src');

/** These files show errors but word none: the texts of reports and previews, the help, words of a licence, GraphQL. */
const WITHOUT_ERRORS =
  /^(?:report|preview)\/|^(?:cli\/main|config\/license-file|action\/pull-request-comments|model\/fields)\.ts$/;

/** A sentence of the source, as the text between its values. */
export interface Message {
  /** `src/config/schema.ts:12`. */
  readonly place: string;
  readonly parts: readonly string[];
}

/**
 * Collects every text of three words or more, or of two with a verb, in the source, except hints and the descriptions of keys. Most of them are
 * errors and warnings. The others have to be named where this list is used, so that no new error is overlooked.
 */
export function printedMessages(): Message[] {
  return sourceFiles()
    .filter((file) => !WITHOUT_ERRORS.test(file))
    .flatMap((file) => messagesOf(file, read(file)));
}

/** The whole source as one text, with backticks as a template prints them. */
export function readSource(): string {
  return sourceFiles().map(read).join('\n').replaceAll('\\`', '`');
}

function sourceFiles(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function messagesOf(file: string, text: string): Message[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isHint(node)) return;
    const parts = partsOf(node);
    if (parts !== undefined && isSentence(parts)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      messages.push({ place: `src/${file}:${line + 1}`, parts });
    }
    if (ts.isCallExpression(node)) {
      visit(node.expression);
      for (const argument of withoutHint(node)) visit(argument);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

function partsOf(node: ts.Node): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

function isSentence(parts: readonly string[]): boolean {
  const text = parts.join(' … ');
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  if (words.length === 2) return VERB.test(text);
  return words.length >= 3 && parts.some((part) => /[a-z]+ [a-z]+/i.test(part));
}

/** "`…` is empty" is a whole message; "…, but is …" and "… is missing" end others. */
const VERB = /(?<!but )\b(?:is (?!missing)|has|contains|returned)\b/;

/** A hint is printed with its error. The description of a key is for editors. */
function isHint(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node) && !ts.isFunctionDeclaration(node))
    return false;
  return /hint|description/i.test(node.name?.getText() ?? '');
}

/** The arguments of a call without the hint of an error, which follows the message. */
function withoutHint({ expression, arguments: all }: ts.CallExpression): readonly ts.Expression[] {
  const isMethod = ts.isPropertyAccessExpression(expression);
  const name = isMethod ? expression.name.text : expression.getText();
  if (name === 'description') return [];
  if (/^(?:error|warn|warning|notice|explain|fail)$/.test(name) && all.length === 3) return all.slice(0, 2);
  if (!isMethod && /^(?:warn|fail|unusable)$/.test(name)) return all.slice(0, 1);
  return all;
}
