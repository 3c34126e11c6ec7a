import { toPortalMarkdown } from '../markdown/portal-markdown.js';
import { showsSomething } from '../markdown/shown.js';
import type { MarkdownField } from '../model/fields.js';
import type { GitHubRepository } from '../model/github-repository.js';
import type { Gallery, MarkdownText, TextOrigin } from '../model/page.js';
import { Problems, type Place } from '../model/problem.js';
import { splitFrontMatter } from './front-matter.js';
import { linkTargetsOf } from './link-targets.js';
import type { DeclaringSource } from './merge-sources.js';
import type { Config } from './schema.js';
import { readTextFile, type TextFile } from './text-file.js';
import type { Workspace } from './workspace.js';

/** The settings for converting a Markdown file. */
export interface TextOptions {
  /** The folder of modportal.yml, relative to the workspace. */
  readonly folder: string;
  readonly markdown: Config['markdown'];
  /** The mod's titles and internal names, except those in the file's own front matter. */
  readonly names: readonly string[];
  readonly gallery: Gallery | undefined;
  readonly workspace: Workspace;
  readonly repository: GitHubRepository | undefined;
  /** The tag of the run; undefined if it runs for a branch or a commit. */
  readonly tag: string | undefined;
}

export interface PageText {
  /** As it will be published; undefined if it could not be read. */
  readonly text?: MarkdownText;
  /** The page keys in the file's front matter. */
  readonly source?: DeclaringSource;
  readonly origin?: TextOrigin;
  /** For the log: the parts that are left out; undefined if the whole text is published. */
  readonly leftOut?: string;
}

/**
 * Reads the Markdown file of a field, and converts it for the portal.
 *
 * @param written the path of the file; '' clears the field
 * @param place of the path
 */
export function readPageText(
  key: MarkdownField,
  written: string,
  place: Place,
  options: TextOptions,
  problems: Problems,
): PageText {
  if (written === '') return { text: [] };
  const read = readTextFile(key, written, options.folder, place, options.workspace, problems);
  if (read === undefined) return {};
  const result = options.markdown?.verbatim
    ? readVerbatim(read, problems)
    : convert(key, read, options, problems);
  if (!result.isVisible) {
    problems.error(
      { file: read.file },
      `the ${key} is empty after processing`,
      `to clear it on the portal, write \`${key}: ""\` in modportal.yml; to leave it unchanged, remove the key`,
    );
  }
  return result;
}

type Result = PageText & { readonly isVisible: boolean };

function convert(
  key: MarkdownField,
  read: TextFile,
  { markdown = {}, names, gallery, workspace, repository, tag }: TextOptions,
  problems: Problems,
): Result {
  const { file, frontMatter, body, bodyLine, document } = splitFrontMatter(read.text, read.file, problems);
  const ref = markdown.ref === 'tag' ? tag : markdown.ref;
  const targets = linkTargetsOf(file, ref ?? 'HEAD', gallery, workspace, repository, problems);
  const own = [frontMatter.title, frontMatter.mod].filter((name) => name !== undefined);
  // The first heading of a FAQ is a question, or a title that the portal does not show itself.
  const titles = key === 'description' && markdown.strip_title !== false ? [...names, ...own] : [];
  const { parts, edits, lines, leftOut, ...converted } = toPortalMarkdown(
    { file, body, firstLine: bodyLine },
    { ...targets, titles },
  );
  problems.addAll(converted.problems);
  return {
    text: parts,
    origin: { file, lines, body, edits },
    source: { values: frontMatter, document },
    ...(leftOut !== undefined && { leftOut: `${file}: ${leftOut}` }),
    isVisible: showsSomething(parts),
  };
}

/**
 * The whole file as text: front matter too, because a text that begins with `---` must be publishable. Somebody who has
 * written front matter for this action is warned.
 */
function readVerbatim({ file, text }: TextFile, problems: Problems): Result {
  const body = text.replace(/\r\n?/g, '\n');
  const wrong = new Problems();
  const { frontMatter } = splitFrontMatter(text, file, wrong);
  if (wrong.errorCount === 0 && Object.keys(frontMatter).length > 0) {
    problems.warn(
      { file, line: 1 },
      'this front matter is published as text, because of `markdown.verbatim`',
      'declare its keys in modportal.yml, or remove `verbatim`',
    );
  }
  const lines = body.split('\n').map((_, index) => index + 1);
  return { text: [body], origin: { file, lines, body, edits: [] }, isVisible: body.trim() !== '' };
}
