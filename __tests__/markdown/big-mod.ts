import type { Target } from '../../src/markdown/destination.js';
import { toPortalMarkdown, type PortalMarkdownOptions } from '../../src/markdown/portal-markdown.js';
import type { Problem } from '../../src/model/problem.js';

/** The files of the repository octo/big-mod, and the images in its gallery. */
const FILES = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'a|b.md',
  'docs/README.md',
  'docs/guide.md',
  'docs/my guide.md',
  'docs/été.md',
  'docs/指南.md',
  'docs/a(b).md',
  "docs/it's.md",
  'docs/100%.md',
  'docs/a&b.md',
  'docs/#1.md',
  'docs/c++.md',
  'docs/x*y_z.md',
  'docs/img/plan.png',
  'docs/img/plan@2x.png',
  'docs/img/wide plan.png',
  'src/control.lua',
  'docs/clip.mp4',
  'docs/sound.ogg',
  'docs/drawing.svg',
  'docs/words.vtt',
];
const FOLDERS = ['', 'docs', 'docs/img', 'src', 'portal', 'portal/images'];
const GALLERY = ['portal/images/cover.png', 'portal/images/night view.png', 'portal/images/été.jpg'];

export const sha1Of = (path: string): string => `sha1-of-${path.replaceAll(/[^a-z]/g, '-')}`;

export const lookUp = (path: string): Target => {
  if (FILES.includes(path)) return { kind: 'file' };
  if (FOLDERS.includes(path)) return { kind: 'folder' };
  if (GALLERY.includes(path)) return { kind: 'gallery', sha1: sha1Of(path) };
  return path.startsWith('link-out') ? { kind: 'outside' } : { kind: 'missing' };
};

export const BLOB = 'https://github.com/octo/big-mod/blob/HEAD';
export const TREE = 'https://github.com/octo/big-mod/tree/HEAD';
export const RAW = 'https://raw.githubusercontent.com/octo/big-mod/HEAD';
export const HOME = 'https://github.com/octo/big-mod';
export const LFS = `${HOME}/raw/HEAD`;
export const links = { repository: HOME, blob: BLOB, tree: TREE, raw: RAW, lfs: LFS, isPrivate: false };

/** The portal's URL of an image in the gallery, for these tests. */
export const live = (path: string): string => `https://assets-mod.factorio.com/assets/${sha1Of(path)}.png`;
export const COVER = live('portal/images/cover.png');
export const NIGHT = live('portal/images/night view.png');

export interface Rewritten {
  readonly text: string;
  /** `severity line:column message`. */
  readonly problems: string[];
  readonly hints: (string | undefined)[];
}

const format = ({ severity, place, message }: Problem): string =>
  `${severity} ${place?.line ?? 0}:${place?.column ?? 0} ${message}`;

export function rewrite(
  body: string,
  options: Partial<PortalMarkdownOptions> = {},
  firstLine = 1,
): Rewritten {
  const { parts, problems: all } = toPortalMarkdown(
    { file: 'README.md', body, firstLine },
    { titles: [], folder: '', links, lookUp, ...options },
  );
  // Notices about GitHub's own Markdown are a subject of their own, and random documents are full of it.
  const problems = all.filter(({ severity }) => severity !== 'notice');
  const text = parts
    .map((part) =>
      typeof part === 'string' ? part : `https://assets-mod.factorio.com/assets/${part.sha1}.png`,
    )
    .join('');
  return { text, problems: problems.map(format), hints: problems.map(({ hint }) => hint) };
}
