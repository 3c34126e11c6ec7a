import matter from 'gray-matter';

import type { Problems } from '../model/problem.js';
import { FRONT_MATTER, type FrontMatter } from './schema.js';
import { validate } from './validation.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';

/** A Markdown file, taken apart. */
export interface MarkdownSource {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** For the places of the front matter's keys. */
  readonly document: YamlDocument;
  /** What follows the front matter, with LF newlines. */
  readonly body: string;
  /** The file's line on which `body` begins, counted from 1. */
  readonly bodyLine: number;
}

/**
 * In characters; real front matter has a few hundred. The patterns of gray-matter take the square of a run of blank
 * lines: 0.2 s for this many.
 */
const MAX_LENGTH = 8192;

const refuse = {
  parse: (): object => {
    throw new Error('front matter must be YAML');
  },
};

/**
 * Splits the front matter off and checks it. gray-matter splits; the yaml package reads the block, since only that
 * gives the places of its keys. The other engines of gray-matter are refused: its JavaScript engine would run the file.
 *
 * @param text the whole file; newlines of any kind
 */
export function splitFrontMatter(text: string, file: string, problems: Problems): MarkdownSource {
  const source = text.replace(/\r\n?/g, '\n');
  const whole = { file, frontMatter: {}, document: emptyDocument(file), body: source, bodyLine: 1 };
  if (!/^---(?!-)/.test(source)) return whole;

  const { name: language } = matter.language(source.slice(0, 100));
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    problems.error(
      { file, line: 1, column: 4 },
      `front matter must be YAML, but this says ${JSON.stringify(language)}`,
      'open it with --- alone',
    );
    return whole;
  }
  const close = source.indexOf('\n---', 3);
  if (close === -1 || close > MAX_LENGTH) {
    problems.error(
      { file, line: 1, column: 1 },
      close === -1
        ? 'front matter is opened here and never closed'
        : `front matter has ${close.toLocaleString('en')} characters; up to ${MAX_LENGTH.toLocaleString('en')} are read`,
      'close it with --- on a line of its own; for a horizontal rule at the top of a file write ***',
    );
    return whole;
  }
  const closing = /^---[^\n]*/.exec(source.slice(close + 1, close + 100))?.[0].trimEnd();
  if (closing !== '---') {
    problems.error(
      { file, line: lineAt(source, close + 1), column: 1 },
      `front matter cannot be closed with ${JSON.stringify(closing)}`,
      'write --- alone on its line',
    );
    return whole;
  }

  const parts = matter(source, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse },
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

/** Counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
