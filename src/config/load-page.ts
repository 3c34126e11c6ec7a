import path from 'node:path';

import type { GitHubRepository } from '../model/github-repository.js';
import type { Gallery, Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { readGallery } from './images-folder.js';
import { readInfo } from './info-json.js';
import { mergeDeclarations, type DeclaringSource } from './merge-sources.js';
import { readPageText, type PageText } from './page-text.js';
import { CONFIG, type Config } from './schema.js';
import { readTextFile } from './text-file.js';
import { validate } from './validation.js';
import type { Workspace } from './workspace.js';
import { emptyDocument, readYaml, type YamlDocument } from './yaml-document.js';

/** What GitHub calls the files that were checked out. */
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
export function loadPage(
  file: string,
  workspace: Workspace,
  { repository, tag }: Origin,
  problems: Problems,
): Page | undefined {
  const errorsBefore = problems.errorCount;
  const read = readTextFile(undefined, file, '', { file }, workspace, problems);
  if (read === undefined) return undefined;
  const readable = readYaml(read.text, file, problems);
  const document = readable ?? emptyDocument(file);
  const config = validate(document, CONFIG, problems);
  const reading = { config, document, folder: path.posix.dirname(file), workspace, problems };

  const gallery = readImages(reading);
  const info = readInfoBeside(reading);
  const names = [config.mod, config.title, ...info.names].filter((name) => name !== undefined);
  const options = { ...reading, markdown: config.markdown, names, gallery, repository, tag };
  const textOf = (key: 'description' | 'faq') =>
    config[key] === undefined
      ? {}
      : readPageText(key, config[key], document.placeOf([key]), options, problems);
  const description: PageText = textOf('description');
  const faq: PageText = textOf('faq');
  const sources: DeclaringSource[] = [
    { values: config, document },
    ...[description, faq, info].flatMap(({ source }) => source ?? []),
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
        ? 'write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod'
        : 'write `mod: <internal name>` here, or add "name" to info.json',
    );
  }
  if (mod === undefined || problems.errorCount > errorsBefore) return undefined;

  const fields = {
    ...shortFields,
    ...(description.text !== undefined && { description: description.text }),
    ...(faq.text !== undefined && { faq: faq.text }),
  };
  if (Object.keys(fields).length === 0 && gallery === undefined) {
    problems.warn({ file, line: 1 }, `${file} declares no fields, so the page of ${mod} is not changed`);
  }
  const leftOut = new Set([description, faq].flatMap((each) => each.leftOut ?? []));
  const written = ['description', 'faq', 'images'].filter((key) => key in document.value);
  return {
    mod,
    config: file,
    fields,
    ...(gallery && { gallery }),
    leftOut: [...leftOut],
    texts: {
      ...(description.origin && { description: description.origin }),
      ...(faq.origin && { faq: faq.origin }),
    },
    places: { ...places, ...Object.fromEntries(written.map((key) => [key, document.placeOf([key])])) },
  };
}

function readInfoBeside({ config, document, folder, workspace, problems }: Reading): {
  readonly source?: DeclaringSource;
  readonly names: readonly string[];
  readonly isUnreadable: boolean;
} {
  const wanted = config.from_info ?? [];
  if (workspace.find('info.json', folder).kind === 'missing') {
    if (wanted.length > 0) {
      problems.error(document.placeOf(['from_info']), '`from_info` needs an info.json beside modportal.yml');
    }
    return { names: [], isUnreadable: false };
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
  return { names: source?.names ?? [], isUnreadable: source === undefined, ...(source && { source }) };
}

function readImages({ config, document, folder, workspace, problems }: Reading): Gallery | undefined {
  if (config.images === undefined) return undefined;
  const images = typeof config.images === 'string' ? { folder: config.images } : config.images;
  return readGallery(
    {
      folder: images.folder,
      first: images.first ?? [],
      prune: images.prune,
      placeOfFolder: document.placeOf(typeof config.images === 'string' ? ['images'] : ['images', 'folder']),
      placeOfFirst: (index) => document.placeOf(['images', 'first', index]),
    },
    folder,
    workspace,
    problems,
  );
}
