import fc from 'fast-check';

import { CATEGORIES, LICENSES, TAGS } from '../../src/model/fields.js';
import { document, type Template } from '../markdown/any-markdown.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';
import { keyInYaml, listInYaml, style, words } from './any-yaml.js';

/** The files of a repository that declares a page. The comments in YAML are `# c0`, `# c1` and so on. */
export type AnyRepository = Readonly<Record<string, string | Uint8Array>>;

const short = {
  title: words,
  summary: words,
  category: fc.constantFrom(...CATEGORIES),
  license: fc.constantFrom(...LICENSES),
  homepage: fc.constantFrom('https://example.org/', 'https://example.org/a?b=c#d', ''),
  source_url: fc.constantFrom('https://github.com/octo/big-mod', ''),
};
type ShortField = keyof typeof short;

/** Where a value is declared. */
const source = fc.constantFrom('config', 'config', 'README.md', 'FAQ.md', 'config and README.md', 'nowhere');
const written: Template = (side) => `See ${side(['docs/guide.md', ''])}.`;
const EXCLUDED = '<!-- modportal:exclude-start -->\nOnly here.\n<!-- modportal:exclude-end -->';

/** Markdown as an author writes it: blocks, excluded parts and images of the gallery, in any order. */
const markdown = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: document.map((template) => template(([author]) => author)) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('It works.', 'One line.\nAnother line.', '- a\n- b', '## How'),
      },
      fc.constantFrom(
        EXCLUDED,
        'Before <!-- modportal:exclude-start -->hidden<!-- modportal:exclude-end --> after.',
        '![a](portal/images/cover.png)',
        '<img src="portal/images/night%20view.png">',
        written(([author]) => `[this](${author})`),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));

const textFile = fc.record({
  body: markdown,
  title: fc.constantFrom('', '', '# Big Mod\n\n', '# Welcome\n\n'),
  end: fc.constantFrom('\n', '', '\n\n'),
  mark: fc.constantFrom('', '', '\uFEFF'),
});
const gallery = fc.record({
  names: fc.uniqueArray(fc.constantFrom('1.png', '2.png', '10.png', 'a b.png', 'z.jpg', '03.jpg'), {
    maxLength: 5,
  }),
  form: fc.constantFrom('short', 'lines', 'braces', 'first', 'files', 'globs', 'nowhere'),
  prune: fc.constantFrom(true, false, undefined),
  order: fc.nat(),
});
type Gallery = typeof gallery extends fc.Arbitrary<infer T> ? T : never;

const newlines = fc.constantFrom('\n', '\n', '\r\n', 'mixed');

export const anyRepository: fc.Arbitrary<AnyRepository> = fc
  .record({
    values: fc.record(short),
    sources: fc.record({
      title: source,
      summary: source,
      category: source,
      license: source,
      homepage: source,
      source_url: source,
    }),
    styles: fc.array(style, { minLength: 12, maxLength: 12 }),
    fromInfo: fc.subarray(['title', 'summary', 'homepage'] as const),
    info: fc.constantFrom('info.json', 'src/info.json'),
    tags: fc.option(fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 4 }), {
      nil: undefined,
    }),
    inLines: fc.boolean(),
    description: fc.option(textFile, { nil: undefined, freq: 5 }),
    faq: fc.option(textFile, { nil: undefined }),
    isCleared: fc.boolean(),
    gallery,
    newlines: fc.record({ config: newlines, 'README.md': newlines, 'FAQ.md': newlines }),
    shift: fc.nat(),
  })
  .map(
    ({
      values,
      sources,
      styles,
      fromInfo,
      info,
      tags,
      inLines,
      description,
      faq,
      isCleared,
      gallery,
      newlines,
      shift,
    }) => {
      let comments = 0;
      const comment = () => ` # c${comments++}`;
      const cleared = (field: string) => (isCleared ? [`${field}: ""${comment()}\n`] : []);
      const texts = { ...(description && { 'README.md': description }), ...(faq && { 'FAQ.md': faq }) };
      const keys: Record<string, string[]> = { config: [], 'README.md': [], 'FAQ.md': [] };
      for (const field of Object.keys(values) as ShortField[]) {
        const isInfo = fromInfo.some((each) => each === field);
        for (const place of isInfo ? [] : sources[field].split(' and ')) {
          const next = styles[comments % styles.length] ?? 'plain';
          keys[place]?.push(keyInYaml(field, values[field], next, comment()));
        }
      }
      const config = [
        ...(keys.config ?? []),
        ...(tags ? [listInYaml('tags', tags, inLines, comment())] : []),
        ...(fromInfo.length > 0 ? [`from_info: [${fromInfo.join(', ')}]${comment()}\n`] : []),
        ...(info === 'info.json' ? [] : [`info: ${info}${comment()}\n`]),
        ...(description ? [`description: README.md${comment()}\n`] : cleared('description')),
        ...(faq ? [`faq: "FAQ.md"${comment()}\n\n`] : cleared('faq')),
        imagesKey(gallery, comment),
      ];
      const at = shift % config.length;
      const infoJson = {
        name: 'big-mod',
        title: values.title,
        version: '1.0.0',
        homepage: values.homepage,
        description: values.summary,
      };
      const files = Object.entries(texts).map(([file, { body, title, end, mark }]) => {
        const own = keys[file] ?? [];
        const matter = own.length > 0 ? `---\n${own.join('')}---\n` : '';
        return [file, mark + withNewlines(matter + title + body + end, newlines[file as keyof typeof texts])];
      });
      return {
        ...IMAGES_AND_TARGETS,
        ...Object.fromEntries(gallery.names.map((name) => [`portal/images/${name}`, imageNamed(name)])),
        [info]: `${JSON.stringify(infoJson, null, 2)}\n`,
        'modportal.yml': withNewlines(
          `# the page\n${[...config.slice(at), ...config.slice(0, at)].join('')}`,
          newlines.config,
        ),
        ...Object.fromEntries(files as [string, string][]),
      };
    },
  );

const COVER = 'cover.png';
const IMAGES_AND_TARGETS = {
  ...Object.fromEntries(
    ['docs/guide.md', 'LICENSE', 'docs/my guide.md', 'docs/a(b).md', 'docs/été.md', 'docs/img/plan.png'].map(
      (file) => [file, 'A file.\n'],
    ),
  ),
  [`portal/images/${COVER}`]: imageNamed(COVER),
  'portal/images/night view.png': imageNamed('night view.png'),
};

/** The bytes of the image with a name: the same for each repository. */
export function imageNamed(name: string): Buffer {
  const number = parseInt(Buffer.from(name).toString('hex').slice(0, 6), 16);
  return name.endsWith('.jpg') ? sampleJpeg(name) : samplePng(number);
}

function imagesKey({ names, form, prune, order }: Gallery, comment: () => string): string {
  const all = [COVER, 'night view.png', ...names];
  const at = order % all.length;
  const turned = [...all.slice(at), ...all.slice(0, at)];
  const pruned = prune === undefined ? '' : `  prune: ${String(prune)}${comment()}\n`;
  const key = 'images:';
  switch (form) {
    case 'short':
      return `${key} portal/images${comment()}\n`;
    case 'lines':
      return `${key}\n  folder: portal/images${comment()}\n${pruned}`;
    case 'braces':
      return `${key} { folder: portal/images${prune === undefined ? '' : `, prune: ${String(prune)}`} }${comment()}\n`;
    case 'first':
      return `${key}\n${pruned}  folder: portal/images\n  first: [${turned.slice(0, 1 + (order % 3)).join(', ')}]${comment()}\n`;
    case 'files':
      return `${key}\n  files:\n${turned.map((name) => `    - portal/images/${name}${comment()}\n`).join('')}${pruned}`;
    case 'globs':
      return `${key}\n  files:\n${['*.png', '*.jpg', turned[0] ?? COVER]
        .filter((glob) => glob !== '*.jpg' || all.some((name) => name.endsWith('.jpg')))
        .map((glob) => `    - portal/images/${glob}${comment()}\n`)
        .join('')}${pruned}`;
    default:
      return '';
  }
}

function withNewlines(text: string, newline: string): string {
  let line = 0;
  return text.replaceAll('\n', () => (newline === 'mixed' ? (line++ % 2 === 0 ? '\r\n' : '\n') : newline));
}
