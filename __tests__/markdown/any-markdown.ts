import fc from 'fast-check';

import { BLOB, COVER, NIGHT, RAW, TREE } from './big-mod.js';

/** An address as the author writes it, and as it is published. */
export type Address = readonly [written: string, expected: string];
/** Chooses one of the two. */
export type Side = (address: Address) => string;
/** A part of a document without its addresses. */
export type Template = (side: Side) => string;

const LINKS: Address[] = [
  ['docs/guide.md', `${BLOB}/docs/guide.md`],
  ['./LICENSE#a', `${BLOB}/LICENSE#a`],
  ['/docs/my%20guide.md?b=1', `${BLOB}/docs/my%20guide.md?b=1`],
  ['docs/../docs', `${TREE}/docs`],
  ['docs/a(b).md', `${BLOB}/docs/a%28b%29.md`],
  ['docs/été.md', `${BLOB}/docs/%C3%A9t%C3%A9.md`],
  ['https://example.org/(a)', 'https://example.org/(a)'],
  ['mailto:octo@example.org', 'mailto:octo@example.org'],
];
const IMAGES: Address[] = [
  ['portal/images/cover.png', COVER],
  ['portal/images/night%20view.png', NIGHT],
  ['./docs/img/plan.png', `${RAW}/docs/img/plan.png`],
  ['https://example.org/a.svg', 'https://example.org/a.svg'],
];

const word = fc.constantFrom(
  ...[
    'word',
    'été',
    '指南',
    '😀',
    '&amp;',
    '**bold**',
    '_a_ * b',
    '`[c](gone.md)`',
    '``a ` <img src="gone.png">``',
  ],
  ...[
    '\\[d](gone.md)',
    '<!-- [e](gone.md) -->',
    '<b>f</b>',
    '1 < 2 > 1',
    '[g] h',
    '~~i~~',
    'j\\|k',
    '<https://example.org>',
    'l  ',
  ],
);
const link = fc.constantFrom(...LINKS);
const image = fc.constantFrom(...IMAGES);
const around = fc.constantFrom(['(', ')'], ['(<', '>)'], ['( ', ' "a (b) c" )'], ['(', " 'T')"]);

const inline: fc.Arbitrary<Template> = fc.oneof(
  { weight: 2, arbitrary: word.map((text) => () => text) },
  fc.tuple(link, around).map(
    ([address, [open, close]]) =>
      (side: Side) =>
        `[a [b] c]${open}${side(address)}${close}`,
  ),
  fc.tuple(image, around).map(
    ([address, [open, close]]) =>
      (side: Side) =>
        `![a]${open}${side(address)}${close}`,
  ),
  fc.tuple(image, link).map(
    ([shown, to]) =>
      (side: Side) =>
        `[![a](${side(shown)})](${side(to)})`,
  ),
  link.map((address) => (side: Side) => `<a class='b' href="${side(address)}">c</a>`),
  fc.tuple(image, image).map(
    ([first, second]) =>
      (side: Side) =>
        `<img src='${side(first)}' srcset="${side(first)} 1x, ${side(second)} 2x">`,
  ),
);
const line: fc.Arbitrary<Template> = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((parts) => (side) => `x ${parts.map((part) => part(side)).join(' ')}`);

let labels = 0;
const block: fc.Arbitrary<Template> = fc.oneof(
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => (side: Side) => lines.map((part) => part(side)).join('\n')),
  line.map((text) => (side: Side) => `## ${text(side)} ##`),
  line.map((text) => (side: Side) => `${text(side)}\n---`),
  fc.tuple(line, line).map(
    ([a, b]) =>
      (side: Side) =>
        `| a | b |\n|---|:-:|\n| ${a(side)} | ${b(side)} |\n${a(side)} | ${b(side)}`,
  ),
  link.map((address) => {
    const label = `label ${labels++}`;
    return (side: Side) => `[a][${label}]\n\n[${label}]: ${side(address)} "T"`;
  }),
  image.map((address) => (side: Side) => `<p align="center">\n\t<img src="${side(address)}">\n</p>`),
  line.map((text) => (side: Side) => `- [ ] ${text(side)}\n- [x] ${text(side)}`),
  fc.constant(() => '```md\n[a](gone.md)\n<img src="gone.png">\n```'),
  fc.constant(() => '<!--\n[a](gone.md)\n-->'),
  fc.constant(() => '***'),
);

const prefixed =
  (first: string, rest: string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((part, index) => (index === 0 ? first : part === '' ? rest.trimEnd() : rest) + part)
      .join('\n');
const keep = (text: string): string => text;
/** A `>` without a space must be the innermost mark, and a tab the outermost: elsewhere they change the indentation. */
const containers = fc
  .tuple(
    fc.constantFrom(keep, prefixed('>', '>')),
    fc.array(
      fc.constantFrom(
        prefixed('> ', '> '),
        prefixed('- ', '  '),
        prefixed('10. ', '    '),
        prefixed('[^1]: ', '    '),
      ),
      {
        maxLength: 2,
      },
    ),
    fc.constantFrom(keep, prefixed('-\t', '\t')),
  )
  .map(([inner, middle, outer]) => [inner, ...middle, outer]);
/** One or more blocks in lists, quotes or a footnote. */
export const contained: fc.Arbitrary<Template> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), containers)
  .map(
    ([blocks, wraps]) =>
      (side) =>
        wraps.reduce((text, wrap) => wrap(text), blocks.map((part) => part(side)).join('\n\n')),
  );
export const document: fc.Arbitrary<Template> = fc
  .array(contained, { maxLength: 6 })
  .map((blocks) => (side) => blocks.map((part) => part(side)).join('\n\n<hr>\n\n'));

/** A random sequence of Markdown's and HTML's syntax. */
const noise = fc
  .array(
    fc.constantFrom(
      ...[
        '[',
        ']',
        '](',
        ')',
        '![',
        '[a]',
        '[a]: ',
        '[^a]: ',
        '<a href=',
        '<img srcset="',
        '</a>',
        '"',
        "'",
        '<',
        '>',
        '=',
        '<!--',
        '-->',
      ],
      ...[
        '`',
        '```',
        '\n',
        '\n\n',
        '\n> ',
        '\n- ',
        '\n1. ',
        '    ',
        '\t',
        ' ',
        '|',
        '\n|-|-|\n',
        '\\',
        '&amp;',
        '&',
        '#',
        '\n# ',
        '*',
        '_',
        '~',
      ],
      ...[
        'b.md',
        'b c',
        '%20',
        '?',
        '(',
        '../',
        '/',
        ':',
        'é',
        '😀',
        '\0',
        '\r',
        '\u00a0',
        '<h2>',
        '</h2>',
        '<script>',
        '\n===\n',
        ',',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
/** A random sequence of syntax or of characters. */
export const anything = fc.oneof({ weight: 4, arbitrary: noise }, fc.string({ unit: 'binary' }));
