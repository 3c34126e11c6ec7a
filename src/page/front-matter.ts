import type { Problems } from './problem.js';
import { FRONT_MATTER, type FrontMatter } from './schema.js';
import { validate } from './validation.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';
import { describeTooLong, MAX_YAML_LENGTH } from './yaml-limits.js';

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
 * Splits the front matter off and checks it. gray-matter would find the same block, but takes the square of its length
 * for blank lines, and its JavaScript engine would run the file if nobody forbade it.
 *
 * @param text the whole file; newlines of any kind
 */
export function splitFrontMatter(text: string, file: string, problems: Problems): MarkdownSource {
  const source = text.replace(/\r\n?/g, '\n');
  const whole = { file, frontMatter: {}, document: emptyDocument(file), body: source, bodyLine: 1 };
  const opening = /^---(?!-)([^\n]*)/.exec(source);
  if (opening === null) return whole;

  const language = (opening[1] ?? '').trim();
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    problems.error(
      { file, line: 1, column: 4 },
      `front matter must be YAML, but this says ${JSON.stringify(language.slice(0, 100))}`,
      'open it with --- alone',
    );
    return whole;
  }
  const begin = opening[0].length;
  const close = source.indexOf('\n---', begin);
  const length = close - begin;
  if (close === -1 || length > MAX_YAML_LENGTH) {
    problems.error(
      { file, line: 1, column: 1 },
      close === -1
        ? 'front matter is opened here and never closed'
        : `front matter ${describeTooLong(length)}`,
      'close it with --- on a line of its own; for a horizontal rule at the top of a file write ***',
    );
    return whole;
  }
  const closing = source
    .slice(close + 1)
    .split('\n', 1)
    .join('');
  if (closing.trimEnd() !== '---') {
    problems.error(
      { file, line: lineAt(source, close + 1), column: 1 },
      `front matter cannot be closed with ${JSON.stringify(closing.slice(0, 100).trimEnd())}`,
      'write --- alone on its line',
    );
    return whole;
  }

  // It begins with the newline after the first ---, so that the YAML has the line numbers of the file.
  const document = readYaml(source.slice(begin, close), file, problems) ?? whole.document;
  const bodyStart = close + 1 + closing.length + 1;
  return {
    file,
    frontMatter: validate(document, FRONT_MATTER, problems),
    document,
    body: source.slice(bodyStart),
    bodyLine: lineAt(source, bodyStart),
  };
}

/** Counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
