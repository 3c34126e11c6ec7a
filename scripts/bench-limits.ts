import { planGallery } from '../src/plan/plan-gallery.js';
import { mergeDeclarations } from '../src/config/merge-sources.js';
import { splitFrontMatter } from '../src/config/front-matter.js';
import { readInfo } from '../src/config/info-json.js';
import { Problems } from '../src/model/problem.js';
import { CONFIG } from '../src/config/schema.js';
import { validate } from '../src/config/validation.js';
import { readYaml } from '../src/config/yaml-document.js';
import { compareTexts } from '../src/report/text-change.js';

/**
 * The time for hostile configurations, galleries and texts, up to their limits, and how it grows with the size. As in
 * bench-markdown.ts, each size is twice the previous one, and a ratio of about 2 or less means linear time or better.
 */
interface Subject {
  readonly sizes: readonly number[];
  /** Creates the input and returns the work to measure. */
  readonly prepare: (size: number) => () => unknown;
}

const ROUNDS = 3;

const doubled = (first: number, times = 4) => Array.from({ length: times }, (_, at) => first * 2 ** at);
const numbered = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join('');

/** Reads, checks and sorts a modportal.yml. Sizes are in characters. */
function yaml(item: (at: number) => string, start = '', end = ''): Subject {
  return {
    sizes: doubled(8000),
    prepare: (size) => {
      const text = `${start}${numbered(Math.ceil(size / item(1000).length), item).slice(0, size)}${end}`;
      return () => {
        const problems = new Problems();
        const document = readYaml(text, 'modportal.yml', problems);
        if (document)
          mergeDeclarations([{ values: validate(document, CONFIG, problems), document }], problems);
        problems.inOrder();
      };
    },
  };
}

/** Sizes are in lines of the old text. */
function diff(make: (lines: number, side: 0 | 1) => string, sizes = doubled(50_000)): Subject {
  return {
    sizes,
    prepare: (size) => {
      const [before, after] = [make(size, 0), make(size, 1)];
      // A new object each time, because the comparison of each change is kept.
      return () => compareTexts({ field: 'description', before, after });
    },
  };
}

const live = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), url: '', thumbnail: '' }));
const folder = (images: ReturnType<typeof live>) => ({
  source: 'images',
  prune: false,
  images: images.map(({ id }) => ({
    name: id,
    file: id,
    absolutePath: id,
    sha1: id,
    bytes: 1,
    type: 'image/png' as const,
    copies: [],
  })),
});

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'YAML, unknown keys': yaml((at) => `k${at}: 1\n`),
  'YAML, one key': yaml(() => 'mod: a\n'),
  'YAML, unknown tags': yaml((at) => `- t${at}\n`, 'tags:\n'),
  'YAML, open quotes': yaml(() => '"', 'tags: ['),
  'YAML, blank lines': yaml(() => '\n', 'mod: a\n'),
  'front matter, blank lines': {
    sizes: doubled(8000),
    prepare: (size) => {
      const text = `---\nmod: a${'\n'.repeat(size)}---\n`;
      return () => splitFrontMatter(text, 'a.md', new Problems());
    },
  },
  'info.json, keys (characters)': {
    sizes: doubled(125_000),
    prepare: (size) => {
      const text = `{${numbered(size / 13, (at) => `"k${at}": 1,\n`)}"name":"a"}`;
      return () => readInfo(text, 'info.json', [], () => ({ file: 'modportal.yml' }), new Problems());
    },
  },
  'info.json, one key (characters)': {
    sizes: doubled(125_000),
    prepare: (size) => {
      const text = `{${'"a":1,\n'.repeat(size / 7)}"name":"a"}`;
      return () => {
        const problems = new Problems();
        readInfo(text, 'info.json', [], () => ({ file: 'modportal.yml' }), problems);
        problems.inOrder();
      };
    },
  },
  'live images, none in the folder': {
    sizes: doubled(37_500),
    prepare: (size) => {
      const [images, gallery] = [live(size), folder([{ id: 'new', url: '', thumbnail: '' }])];
      return () => planGallery(gallery, images);
    },
  },
  'live images, in reverse order': {
    sizes: doubled(37_500),
    prepare: (size) => {
      const images = live(size);
      const gallery = folder([...images].reverse());
      return () => planGallery(gallery, images);
    },
  },
  'texts, all lines differ': diff((lines, side) => numbered(lines, (at) => `${'ab'.charAt(side)}${at}\n`)),
  'texts, two halves swapped': diff((lines, side) => {
    const halves = ['a\n'.repeat(lines / 2), 'b\n'.repeat(lines / 2)];
    return (side === 0 ? halves : halves.reverse()).join('');
  }),
  'texts, runs of equal lines': diff((lines, side) =>
    numbered(450, (at) => `${'.\n'.repeat(lines / 450 + ((at * (side * 2 + 1)) % (7 - side * 2)))}x\n`),
  ),
  'texts, groups of similar lines': diff(
    (lines, side) =>
      numbered(lines, (at) =>
        at % 9 === 8
          ? `same ${at}\n`
          : `${numbered(150, (each) => '.,;:!??!:;,.'.charAt(((each * (at + 3) + each * each) % 6) + side * 6))}\n`,
      ),
    doubled(100, 6),
  ),
  'texts, long runs of spaces': diff(
    (lines, side) =>
      numbered(lines, (at) =>
        at % 2 === 1
          ? `same ${at}\n`
          : `${'word '.repeat(640)}${'ab'.charAt(side)}${' '.repeat(6000 + side)}${'cd'.charAt(side)}\n`,
      ),
    doubled(10),
  ),
};

for (const [name, { sizes, prepare }] of Object.entries(SUBJECTS)) {
  let before: number | undefined;
  for (const size of sizes) {
    const work = prepare(size);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    const time = Math.min(...times);
    const ratio = before === undefined ? '' : `  × ${(time / before).toFixed(1)}`;
    console.log(
      `${name.padEnd(38)} ${size.toLocaleString('en').padStart(9)} ${time.toFixed(0).padStart(6)} ms${ratio}`,
    );
    before = time;
  }
}
