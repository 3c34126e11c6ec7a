import matter from 'gray-matter';

import type { Problems } from '../model/problem.js';
import { FRONT_MATTER, type FrontMatter } from './schema.js';
import { validate } from './validation.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';
import { describeTooLong } from './yaml-limits.js';

/** A Markdown file, split into front matter and body. */
export interface MarkdownSource {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** Has the places of the front matter's keys. */
  readonly document: YamlDocument;
  /** The text after the front matter, with LF newlines. */
  readonly body: string;
  /** The file's line on which `body` begins, counted from 1. */
  readonly bodyLine: number;
}

/**
 * In characters; real front matter has a few hundred. gray-matter's patterns take quadratic time for blank lines: 0.2 s
 * at this length.
 */
const MAX_LENGTH = 8192;

const unsupported = {
  parse: (): object => {
    throw new Error('front matter must be YAML');
  },
};

/**
 * Separates the front matter from the body and checks it. gray-matter splits the file; the yaml package reads the block,
 * because only it returns the places of keys. The other engines of gray-matter are disabled: its JavaScript engine would
 * execute the file.
 *
 * @param text the whole file, with newlines of any kind
 */
export function splitFrontMatter(text: string, file: string, problems: Problems): MarkdownSource {
  const source = text.replace(/\r\n?/g, '\n');
  const whole = { file, frontMatter: {}, document: emptyDocument(file), body: source, bodyLine: 1 };
  if (!/^---(?!-)/.test(source)) return whole;

  const { name: language } = matter.language(source.slice(0, 100));
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    problems.error(
      { file, line: 1, column: 4 },
      `front matter must be YAML, not ${JSON.stringify(language)}`,
      'begin it with a line that is only ---',
    );
    return whole;
  }
  const close = source.indexOf('\n---', 3);
  if (close === -1 || close > MAX_LENGTH) {
    problems.error(
      { file, line: 1, column: 1 },
      close === -1
        ? 'front matter begins here and is never closed'
        : `front matter ${describeTooLong(close, MAX_LENGTH)}`,
      'close it with a line that is only ---; for a horizontal rule at the top of a file, write ***',
    );
    return whole;
  }
  const closing = /^---[^\n]*/.exec(source.slice(close + 1, close + 100))?.[0].trimEnd();
  if (closing !== '---') {
    problems.error(
      { file, line: lineAt(source, close + 1), column: 1 },
      `front matter cannot be closed with ${JSON.stringify(closing)}`,
      'close it with a line that is only ---',
    );
    return whole;
  }

  const parts = matter(source, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, json: unsupported, javascript: unsupported },
  });
  const document = readYaml(parts.matter, file, problems) ?? whole.document;
  return {
    file,
    frontMatter: validate(document, FRONT_MATTER, problems),
    document,
    body: parts.content,
    bodyLine: lineAt(source, source.length - parts.content.length),
  };
}

/** The line of an offset, counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
