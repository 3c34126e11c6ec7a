import { toPortalMarkdown } from '../src/markdown/portal-markdown.js';

/**
 * `npm run bench`: the time to convert Markdown, and how it grows with the size. Each size is twice the previous one, so
 * a ratio near 2 means linear time. The fastest of several rounds counts, because other work on the machine only adds time.
 */
const SAMPLES: Readonly<Record<string, string>> = {
  'ordinary text': [
    '## Belts and *trains*\n\nSee [the guide](docs/guide.md#setup "Setup") and `[code](stays.md)`, or <https://example.org>.\n\n',
    '- an item with ![an image](images/1.png)\n  1. and one in it, [linked][ref]\n\n> A quote with <a href="docs/">HTML</a>.\n\n',
    '| a | b |\n| - | - |\n| [x](a.md) | `|` |\n\n```lua\nlocal link = "[x](y.md)"\n```\n\n',
  ].join(''),
  'open brackets': '[',
  'nested images': '![',
  'open comments': '<!-- ',
  'open tags': '<a href=',
  'deep quotes': '> > > > > > > > text\n',
  backticks: '`a``b```',
};

const SIZES = [0.25, 0.5, 1, 2].map((megabytes) => megabytes * 1024 * 1024);
const ROUNDS = 3;

const links = {
  blob: 'https://b',
  tree: 'https://t',
  raw: 'https://r',
  lfs: 'https://l',
  repository: 'https://h',
  isPrivate: false,
};
const options = { titles: ['Big Mod'], folder: '', links, lookUp: () => ({ kind: 'file' as const }) };

function bestOf(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    toPortalMarkdown({ file: 'a.md', body: text, firstLine: 1 }, options);
    return performance.now() - start;
  });
  return Math.min(...times);
}

for (const [name, sample] of Object.entries(SAMPLES)) {
  let before: number | undefined;
  for (const size of SIZES) {
    const time = bestOf(`${sample.repeat(Math.ceil(size / sample.length))}\n\n[ref]: docs/ref.md\n`);
    const ratio = before === undefined ? '' : `  × ${(time / before).toFixed(1)}`;
    console.log(
      `${name.padEnd(16)} ${(size / 1024 / 1024).toFixed(2)} MB ${time.toFixed(0).padStart(6)} ms${ratio}`,
    );
    before = time;
  }
}
