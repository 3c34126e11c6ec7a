import fc from 'fast-check';

import { CATEGORIES, LICENSES, TAGS } from '../../src/model/fields.js';
import type { LiveFields, LiveImage, LivePage } from '../../src/model/live-page.js';
import { anything, document } from '../markdown/any-markdown.js';
import { hostileText } from '../support/hostile-text.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';
import { words } from './any-yaml.js';
import { liveImage, NEW_PAGE, sha1Of } from './pure-portal.js';

/** A page that was written in the web form, and the bytes that the portal serves for its images. */
export interface AnyPage {
  readonly live: LivePage;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Three of these are on a page; the last is served with bytes that do not have its id. */
export const LIVE_IMAGES: readonly (readonly [id: string, served: Uint8Array])[] = [
  ...[samplePng(1), sampleJpeg('live'), samplePng(2), samplePng(3)].map(
    (bytes) => [sha1Of(bytes), bytes] as const,
  ),
  ['0123456789abcdef0123456789abcdef01234567', samplePng(4)],
];
const image = fc.constantFrom(...LIVE_IMAGES).map(([id]) => liveImage(id));

/** A paragraph that shows an image of the gallery, by one of its two addresses. */
const embedding = fc
  .tuple(
    image,
    fc.constantFrom('url', 'thumbnail'),
    fc.constantFrom('![a](@)', '<img src="@" width=9>', '[b][c]\n\n[c]: @'),
  )
  .map(([shown, address, form]) => form.replace('@', shown[address]));

export const markdown = fc
  .array(
    fc.oneof(
      document.map((template) => template(([, expected]) => expected)),
      document.map((template) => template(([written]) => written)),
      embedding,
      anything,
      hostileText,
      fc.constantFrom(
        '# Big Mod',
        '---',
        '---\ntitle: x\n---',
        '<!-- modportal:exclude-start -->',
        '\uFEFFa',
        ' ',
        'It works.',
      ),
    ),
    { maxLength: 4 },
  )
  .chain((blocks) => fc.constantFrom('\n\n', '\r\n\r\n', '\n').map((between) => blocks.join(between)));

const line = fc.oneof(words, words, fc.string({ unit: 'binary', maxLength: 30 }), hostileText);
const address = fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true }), words);
const fields: { readonly [F in keyof LiveFields]: fc.Arbitrary<LiveFields[F]> } = {
  title: line,
  summary: line,
  description: markdown,
  faq: markdown,
  category: fc.constantFrom(...CATEGORIES, 'wonders', ''),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS, 'wonders', 'Trains'), { maxLength: 4 }),
  license: fc.constantFrom(...LICENSES, 'custom_0123456789abcdef01234567', 'strange'),
  homepage: address,
  source_url: address,
  deprecated: fc.boolean(),
};

const images = fc.uniqueArray(image, { maxLength: 4, selector: ({ id }) => id });
const SERVED = new Map(LIVE_IMAGES);

export const anyPage: fc.Arbitrary<AnyPage> = fc
  .record({ fields: fc.record(fields), images: fc.option(images, { nil: undefined, freq: 9 }) })
  .map((page) => ({ live: { ...NEW_PAGE, ...page }, images: SERVED }));

/** Something that somebody does in the web form; `what` says it when a test fails. */
export interface Edit {
  readonly kind: string;
  readonly what: unknown;
  readonly apply: (page: LivePage) => LivePage;
}

const PARAGRAPHS = [
  'A new paragraph.',
  '## News\n\n- one\n- two',
  'See [it](https://example.org/new) now.',
  '```\ncode\n```',
];
const textEdit = fc
  .record({
    field: fc.constantFrom('description' as const, 'description' as const, 'faq' as const),
    kind: fc.constantFrom(
      'word',
      'word',
      'insert',
      'insert',
      'append',
      'prepend',
      'delete',
      'swap',
      'clear',
      'new',
    ),
    at: fc.nat(),
    paragraph: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PARAGRAPHS) }, embedding),
    text: markdown,
  })
  .map((what): Edit => {
    const { field, kind, at, paragraph, text } = what;
    const apply = (page: LivePage) => {
      const old = page.fields[field] ?? '';
      const edited = kind === 'new' ? text : editText(old, kind, at, paragraph);
      return { ...page, fields: { ...page.fields, [field]: edited } };
    };
    return { kind: what.kind, what, apply };
  });

function editText(text: string, kind: string, at: number, paragraph: string): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const [before, after] = [lines.slice(0, line), lines.slice(line)];
  switch (kind) {
    case 'word': {
      const found = [...text.matchAll(/\p{L}+/gu)];
      const word = found[at % found.length];
      return word === undefined
        ? text
        : `${text.slice(0, word.index)}other${text.slice(word.index + word[0].length)}`;
    }
    case 'insert':
      return [...before, '', paragraph, '', ...after].join('\n');
    case 'append':
      return `${text.trimEnd()}\n\n${paragraph}`;
    case 'prepend':
      return `${paragraph}\n\n${text}`;
    case 'delete':
      return [...before, ...after.slice(1 + (at % 3))].join('\n');
    case 'swap':
      return [...before, ...after.slice(1, 2), ...after.slice(0, 1), ...after.slice(2)].join('\n');
    default:
      return '';
  }
}

const shortEdit = fc
  .record(
    {
      title: words,
      summary: words,
      category: fc.constantFrom(...CATEGORIES),
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 5 }),
      license: fc.constantFrom(...LICENSES),
      homepage: fc.constantFrom('', 'https://example.org/new'),
      deprecated: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((what): Edit => ({
    kind: 'values',
    what,
    apply: (page) => ({ ...page, fields: { ...page.fields, ...what } }),
  }));

const galleryEdit = fc
  .record({ kind: fc.constantFrom('add', 'remove', 'swap', 'turn', 'clear'), at: fc.nat(), added: image })
  .map((what): Edit => {
    const { kind, at, added } = what;
    const apply = (page: LivePage) => ({ ...page, images: editGallery(page.images ?? [], kind, at, added) });
    return { kind: what.kind, what, apply };
  });

function editGallery(old: readonly LiveImage[], kind: string, at: number, added: LiveImage): LiveImage[] {
  const from = at % Math.max(1, old.length);
  const [first, ...rest] = [...old.slice(from), ...old.slice(0, from)];
  switch (kind) {
    case 'add':
      return old.some(({ id }) => id === added.id) ? [...old] : old.toSpliced(from, 0, added);
    case 'remove':
      return old.toSpliced(from, 1);
    case 'swap':
      return old.length < 2 ? [...old] : old.toSpliced(0, 2, ...old.slice(0, 2).reverse());
    case 'turn':
      return first === undefined ? [] : [first, ...rest];
    default:
      return [];
  }
}

/** One or a few things that somebody does in the web form. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  textEdit.map((edit) => [edit]),
  galleryEdit.map((edit) => [edit]),
  shortEdit.map((edit) => [edit]),
  fc.array(fc.oneof(textEdit, galleryEdit, shortEdit), { minLength: 2, maxLength: 4 }),
);
