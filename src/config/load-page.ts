import path from 'node:path';

import type { GitHubRepository } from '../model/github-repository.js';
import { mergeDeclarations, type DeclaringSource } from './merge-sources.js';
import { splitFrontMatter } from './front-matter.js';
import { readGallery } from './images-folder.js';
import { readInfo } from './info-json.js';
import { showsSomething } from '../markdown/shown.js';
import { toPortalMarkdown } from '../markdown/portal-markdown.js';
import type { Gallery, MarkdownText, Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { CONFIG, type Config } from './schema.js';
import { surroundingsOf } from './surroundings.js';
import { readTextFile } from './text-file.js';
import { validate } from './validation.js';
import type { Workspace } from './workspace.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';

/** What the reading of one modportal.yml goes by. */
interface Reading {
  readonly config: Config;
  readonly document: YamlDocument;
  /** Of modportal.yml, relative to the workspace. The paths in it are relative to this folder. */
  readonly folder: string;
  readonly workspace: Workspace;
  readonly repository: GitHubRepository | undefined;
  readonly problems: Problems;
}

/**
 * Reads one modportal.yml and all that it names, and checks all of it: every problem is reported, not only the first.
 *
 * @param file path of modportal.yml, relative to the workspace, with forward slashes
 * @returns undefined when there was an error
 */
export function loadPage(
  file: string,
  workspace: Workspace,
  repository: GitHubRepository | undefined,
  problems: Problems,
): Page | undefined {
  const errorsBefore = problems.errorCount;
  const read = readTextFile(undefined, file, '', { file }, workspace, problems);
  if (read === undefined) return undefined;
  const readable = readYaml(read.text, file, problems);
  const document = readable ?? emptyDocument(file);
  const config = validate(document, CONFIG, problems);
  const reading = { config, document, folder: path.posix.dirname(file), workspace, repository, problems };

  const gallery = readImages(reading);
  const description = readMarkdown('description', gallery, reading);
  const faq = readMarkdown('faq', gallery, reading);
  const info = readInfoBeside(reading);
  const sources: DeclaringSource[] = [
    { values: config, document },
    ...[description, faq, info].flatMap(({ source }) => source ?? []),
  ];
  const { values, places } = mergeDeclarations(sources, problems);

  const { mod, ...shortFields } = values;
  // A name that is there but wrong, or may be in a file that cannot be read, has its own problem already.
  const mayHaveName =
    readable === undefined || info.isBroken || sources.some(({ document }) => 'mod' in document.value);
  if (mod === undefined && !mayHaveName) {
    problems.error(
      { file, line: 1, column: 1 },
      info.source === undefined ? 'the mod has no name' : 'the mod has no name, and neither has info.json',
      info.source === undefined
        ? 'write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod'
        : 'write `mod: <internal name>` here, or "name" into info.json',
    );
  }
  if (mod === undefined || problems.errorCount > errorsBefore) return undefined;

  const fields = {
    ...shortFields,
    ...(description.text !== undefined && { description: description.text }),
    ...(faq.text !== undefined && { faq: faq.text }),
  };
  if (Object.keys(fields).length === 0 && gallery === undefined) {
    problems.warn({ file, line: 1 }, `${file} declares nothing, so the page of ${mod} is left as it is`);
  }
  const written = ['description', 'faq', 'images'].filter((key) => key in document.value);
  return {
    mod,
    config: file,
    fields,
    ...(gallery && { gallery }),
    places: { ...places, ...Object.fromEntries(written.map((key) => [key, document.placeOf([key])])) },
  };
}

interface ReadText {
  /** As it reaches the portal; undefined when it is not declared, or could not be read. */
  readonly text?: MarkdownText;
  readonly source?: DeclaringSource;
}

function readMarkdown(key: 'description' | 'faq', gallery: Gallery | undefined, reading: Reading): ReadText {
  const { config, document, folder, workspace, repository, problems } = reading;
  const written = config[key];
  if (written === undefined) return {};
  if (written === '') return { text: [] };
  const read = readTextFile(key, written, folder, document.placeOf([key]), workspace, problems);
  if (read === undefined) return {};

  const { file, frontMatter, body, bodyLine, ...parts } = splitFrontMatter(read.text, read.file, problems);
  const { strip_title: stripTitle = true, ref = 'HEAD' } = config.markdown ?? {};
  const surroundings = surroundingsOf(file, ref, gallery, workspace, repository, problems);
  const markdown = toPortalMarkdown({ file, body, firstLine: bodyLine }, { ...surroundings, stripTitle });
  problems.addAll(markdown.problems);
  if (!showsSomething(markdown.parts)) {
    problems.error(
      { file },
      `nothing of the file is left for the ${key}`,
      `to clear it on the portal, write \`${key}: ""\` in modportal.yml; to leave it as it is, remove the key`,
    );
  }
  return { text: markdown.parts, source: { values: frontMatter, document: parts.document } };
}

function readInfoBeside({ config, document, folder, workspace, problems }: Reading): {
  readonly source?: DeclaringSource;
  readonly isBroken: boolean;
} {
  const wanted = config.from_info ?? [];
  if (workspace.find('info.json', folder).kind === 'missing') {
    if (wanted.length > 0) {
      problems.error(document.placeOf(['from_info']), '`from_info` needs an info.json beside modportal.yml');
    }
    return { isBroken: false };
  }
  const read = readTextFile(
    undefined,
    'info.json',
    folder,
    { file: path.posix.join(folder, 'info.json') },
    workspace,
    problems,
  );
  const placeOfWanted = (index: number) => document.placeOf(['from_info', index]);
  const source = read && readInfo(read.text, read.file, wanted, placeOfWanted, problems);
  return { isBroken: source === undefined, ...(source && { source }) };
}

function readImages({ config, document, folder, workspace, problems }: Reading): Gallery | undefined {
  if (config.images === undefined) return undefined;
  const images = typeof config.images === 'string' ? { folder: config.images } : config.images;
  return readGallery(
    {
      folder: images.folder,
      first: images.first ?? [],
      prune: images.prune ?? false,
      placeOfFolder: document.placeOf(typeof config.images === 'string' ? ['images'] : ['images', 'folder']),
      placeOfFirst: (index) => document.placeOf(['images', 'first', index]),
    },
    folder,
    workspace,
    problems,
  );
}
