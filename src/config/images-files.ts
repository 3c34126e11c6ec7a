import { isGlob } from './glob-syntax.js';
import {
  compareNames,
  isImageName,
  isOtherPictureName,
  warnOfLeftOut,
  type GallerySettings,
} from './image-choice.js';
import { hintForPath } from './path-hint.js';
import { SECRET_HINT } from './secret-path.js';
import type { Workspace } from './workspace.js';

/**
 * Chooses the images that `images.files` names: each path and each glob at its place, the files of a glob in natural order.
 * A file that is also listed by its path is left out of every glob, so that `[shots/*.png, shots/last.png]` ends with
 * last.png.
 *
 * @returns paths relative to the workspace in the order of the gallery, each once; undefined when there was an error
 */
export async function chooseFiles(
  written: readonly string[],
  settings: GallerySettings,
): Promise<string[] | undefined> {
  const { placeOf, problems } = settings;
  const entries = await Promise.all(written.map((entry) => findEntry(entry, settings)));
  const named = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const shown = JSON.stringify(written[index]);
    const place = placeOf('files', index);
    if (entry.kind === 'wrong')
      problems.error(place, `\`images.files\`: ${shown} ${entry.reason}`, entry.hint);
    if (entry.kind !== 'path') continue;
    if (named.has(entry.file)) problems.error(place, `\`images.files\` contains ${shown} twice`);
    named.add(entry.file);
  }

  const matched = entries.flatMap((entry) => (entry.kind === 'glob' ? entry.files : []));
  const others = new Set(matched.filter((file) => isOtherPictureName(file) && !named.has(file)));
  warnOfLeftOut([...others].sort(compareNames), placeOf('files'), problems);
  if (entries.some(({ kind }) => kind === 'wrong')) return undefined;

  const chosen = entries.flatMap((entry) => {
    if (entry.kind === 'path') return entry.file;
    if (entry.kind === 'wrong') return [];
    return entry.files.filter((file) => isImageName(file) && !named.has(file)).sort(compareNames);
  });
  return [...new Set(chosen)];
}

/** One entry of `images.files`. Paths are relative to the workspace. */
type Entry =
  | { readonly kind: 'path'; readonly file: string }
  | { readonly kind: 'glob'; readonly files: readonly string[] }
  /** `reason` completes a sentence about the entry. */
  | { readonly kind: 'wrong'; readonly reason: string; readonly hint?: string | undefined };

async function findEntry(written: string, { base, workspace }: GallerySettings): Promise<Entry> {
  const wrong = (reason: string, hint?: string): Entry => ({ kind: 'wrong', reason, hint });
  const target = workspace.find(written, base);
  const hint = hintForPath(written, base, workspace);
  switch (target.kind) {
    case 'file':
      return { kind: 'path', file: target.file };
    case 'secret':
      return wrong(target.reason, SECRET_HINT);
    case 'outside':
      return wrong('is outside the workspace', hint);
    case 'folder':
      return wrong(
        'is a folder',
        `write \`images: { folder: ${written} }\`, or ${written.replace(/\/*$/, '/*.png')} here`,
      );
    case 'special':
      return wrong('is not a regular file');
    case 'missing':
      return isGlob(written) ? findGlob(written, base, workspace) : wrong('does not exist', hint ?? RELATIVE);
  }
}

const RELATIVE = 'paths are relative to modportal.yml';

async function findGlob(glob: string, base: string, workspace: Workspace): Promise<Entry> {
  const { findMatches } = await import(/* webpackChunkName: "globs" */ './globs.js');
  const files = findMatches(glob, workspace, { folder: base });
  if (files.some(isImageName)) return { kind: 'glob', files };
  const [inOtherCase] = findMatches(glob, workspace, { folder: base, caseSensitiveMatch: false })
    .filter(isImageName)
    .sort(compareNames);
  const hint =
    inOtherCase === undefined
      ? (hintForFolder(glob, base, workspace) ?? RELATIVE)
      : `upper and lower case matter: there is ${inOtherCase}`;
  return { kind: 'wrong', reason: 'matches no PNG or JPEG file', hint };
}

/** A hint for the part of a glob before its first special character, if that folder does not exist. */
function hintForFolder(glob: string, base: string, workspace: Workspace): string | undefined {
  const names = glob.split('/');
  const folder = names.slice(0, names.findIndex(isGlob)).join('/');
  if (glob.includes('\\') || workspace.find(folder, base).kind !== 'missing') {
    return hintForPath(glob, base, workspace);
  }
  const hint = hintForPath(folder, base, workspace);
  return hint && `there is no folder ${folder}; ${hint}`;
}
