import path from 'node:path';

import { MARKDOWN_FIELDS, type MarkdownField } from '../model/fields.js';
import type { GitHubRepository } from '../model/github-repository.js';
import type { Gallery, Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { readGallery } from './gallery.js';
import { readInfo } from './info-json.js';
import { findLicenseFile } from './license-file.js';
import { mergeDeclarations, type DeclaringSource } from './merge-sources.js';
import type { PageText, TextOptions } from './page-text.js';
import { CONFIG, type Config } from './schema.js';
import { readTextFile } from './text-file.js';
import { validate } from './validation.js';
import type { Workspace } from './workspace.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';

/** Where the checked-out files come from on GitHub. */
export interface Origin {
  /** Undefined when it is not known. */
  readonly repository: GitHubRepository | undefined;
  /** The tag for which the run was started; undefined for a branch or a commit. */
  readonly tag?: string | undefined;
}

/** One modportal.yml that is being read. */
interface Reading {
  readonly config: Config;
  readonly document: YamlDocument;
  /** The folder of modportal.yml, relative to the workspace. The paths in the file are relative to this folder. */
  readonly folder: string;
  readonly workspace: Workspace;
  readonly problems: Problems;
}

/**
 * Reads one modportal.yml and all files that it refers to. Reports every problem, not only the first.
 *
 * @param file the path of modportal.yml, relative to the workspace, with forward slashes
 * @returns undefined when there was an error
 */
export async function loadPage(
  file: string,
  workspace: Workspace,
  { repository, tag }: Origin,
  problems: Problems,
): Promise<Page | undefined> {
  const errorsBefore = problems.errorCount;
  const read = readTextFile(undefined, file, '', { file }, workspace, problems);
  if (read === undefined) return undefined;
  const readable = readYaml(read.text, file, problems);
  const document = readable ?? emptyDocument(file);
  const config = validate(document, CONFIG, problems);
  const reading = { config, document, folder: path.posix.dirname(file), workspace, problems };

  const gallery = await readImages(reading);
  const info = await readInfoFile(reading);
  const names = [config.mod, config.title, ...info.names].filter((name) => name !== undefined);
  const options = { ...reading, markdown: config.markdown, names, gallery, repository, tag };
  const texts = await readTexts(reading, options);
  const sources: DeclaringSource[] = [
    { values: config, document },
    ...[...texts, info].flatMap(({ source }) => source ?? []),
  ];
  const { values, places } = mergeDeclarations(sources, problems);

  const { mod, ...shortFields } = values;
  // If the name is invalid, or may be in a file that cannot be read, that problem has already been reported.
  const mayHaveName =
    readable === undefined || info.isUnreadable || sources.some(({ document }) => 'mod' in document.value);
  if (mod === undefined && !mayHaveName) {
    problems.error(
      { file, line: 1, column: 1 },
      info.source === undefined ? '`mod` is missing' : '`mod` is missing, and info.json has no "name"',
      info.source === undefined
        ? ((await hintForInfo(reading.folder, workspace)) ??
            'write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod')
        : 'write `mod: <internal name>` here, or add "name" to info.json',
    );
  }
  if (mod === undefined || problems.errorCount > errorsBefore) return undefined;

  const fields = {
    ...shortFields,
    ...byField(texts, ({ text }) => text),
  };
  if (Object.keys(fields).length === 0 && gallery === undefined) {
    problems.warn({ file, line: 1 }, `${file} declares no fields, so the page of ${mod} is not changed`);
  }
  const leftOut = new Set(texts.flatMap((each) => each.leftOut ?? []));
  const licenseFile = fields.license === undefined ? findLicenseFile(reading.folder, workspace) : undefined;
  const written = [...MARKDOWN_FIELDS, 'images'].filter((key) => key in document.value);
  return {
    mod,
    config: file,
    fields,
    ...(gallery && { gallery }),
    leftOut: [...leftOut],
    texts: byField(texts, ({ origin }) => origin),
    ...(licenseFile && { licenseFile }),
    places: { ...places, ...Object.fromEntries(written.map((key) => [key, document.placeOf([key])])) },
  };
}

/**
 * Reads the Markdown files. The code for them is a quarter of the bundle, so pages without Markdown files do not load it.
 */
async function readTexts(
  { config, document, problems }: Reading,
  options: TextOptions,
): Promise<(PageText & { readonly field: MarkdownField })[]> {
  const declared = MARKDOWN_FIELDS.filter((field) => config[field] !== undefined);
  if (declared.length === 0) return [];
  const { readPageText } = await import(/* webpackChunkName: "markdown" */ './page-text.js');
  return declared.map((field) => ({
    field,
    ...readPageText(field, config[field] ?? '', document.placeOf([field]), options, problems),
  }));
}

/** One value of each text, by its field; undefined values are left out. */
function byField<T>(
  texts: readonly (PageText & { readonly field: MarkdownField })[],
  valueOf: (text: PageText) => T | undefined,
): Partial<Record<MarkdownField, T>> {
  const values: Partial<Record<MarkdownField, T>> = {};
  for (const text of texts) {
    const value = valueOf(text);
    if (value !== undefined) values[text.field] = value;
  }
  return values;
}

async function readInfoFile({ config, document, folder, workspace, problems }: Reading): Promise<{
  readonly source?: DeclaringSource;
  readonly names: readonly string[];
  readonly isUnreadable: boolean;
}> {
  const { info: written = 'info.json', from_info: wanted = [] } = config;
  const isDeclared = 'info' in document.value;
  if (!isDeclared && workspace.find(written, folder).kind === 'missing') {
    if (wanted.length > 0) {
      problems.error(
        document.placeOf(['from_info']),
        '`from_info` needs an info.json beside modportal.yml',
        await hintForInfo(folder, workspace),
      );
    }
    return { names: [], isUnreadable: false };
  }
  // If the path itself is wrong, that has already been reported.
  if (isDeclared && config.info === undefined) return { names: [], isUnreadable: true };
  const place = isDeclared ? document.placeOf(['info']) : { file: path.posix.join(folder, written) };
  const read = readTextFile(isDeclared ? 'info' : undefined, written, folder, place, workspace, problems);
  const placeOfWanted = (index: number) => document.placeOf(['from_info', index]);
  const source = read && readInfo(read.text, read.file, wanted, placeOfWanted, problems);
  return { names: source?.names ?? [], isUnreadable: source === undefined, ...(source && { source }) };
}

/** Names the info.json in another folder, if there is only one. */
async function hintForInfo(folder: string, workspace: Workspace): Promise<string | undefined> {
  const { findElsewhere } = await import(/* webpackChunkName: "globs" */ './globs.js');
  const [found, ...others] = findElsewhere('info.json', workspace);
  if (found === undefined || others.length > 0) return undefined;
  const written = path.posix.relative(folder, found);
  return `there is ${found}: write \`info: ${written}\` in modportal.yml`;
}

async function readImages({
  config,
  document,
  folder,
  workspace,
  problems,
}: Reading): Promise<Gallery | undefined> {
  const { images } = config;
  if (images === undefined) return undefined;
  return readGallery(images, {
    base: folder,
    workspace,
    placeOf: (key, index) => {
      if (typeof images === 'string') return document.placeOf(['images']);
      return document.placeOf(index === undefined ? ['images', key] : ['images', key, index]);
    },
    problems,
  });
}
