import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';

import type { Page } from '../../src/model/page.js';
import { planPage } from '../../src/plan/plan-page.js';
import { parseLivePage } from '../../src/portal/parse-live-page.js';

const PORTAL = 'https://mods.factorio.com/mod/big-mod';

const HOSTILE = [
  'https://assets.example/x) [click](https://evil.example',
  'https://assets.example/?x) [click](https://evil.example)',
  'https://assets.example/#x) ![more](https://evil.example/y.png)',
  'https://assets.example/x "title" onerror="alert(1)',
  "https://assets.example/?x' onerror='alert(1)",
  'https://assets.example/?x"><script>alert(1)</script>',
  'https://assets.example/x>\n\n# Heading\n\n[a]: <y',
  'https://assets.example/?x\\',
  'https://assets.example/#`x`',
  'https://assets.example/x|y| z',
  'https://assets.example/?x&quot;&gt;&lt;b&gt;&#41;',
  'https://assets.example/x, https://evil.example/y.png 2x,',
  'https://assets.example/x,',
];

const IMAGE = { sha1: 'aa' };

/** The description with a live image at the address. */
function published(parts: Page['fields']['description'], url: string) {
  const page: Page = {
    mod: 'big-mod',
    config: 'modportal.yml',
    fields: { description: parts ?? [] },
    places: {},
  };
  const body = { name: 'big-mod', images: [{ id: 'aa', url, thumbnail: url }] };
  const live = parseLivePage(body, PORTAL);
  if (live === undefined) throw new Error('not a page');
  return planPage(page, live);
}

describe.each(HOSTILE)('%j', (url) => {
  test('is one image in Markdown, in each place that an address has', () => {
    const places: [string, string][] = [
      ['before ![a](', ') after `code`'],
      ['before ![a](<', '> "title") after'],
      ['before ![a][b] after\n\n[b]: ', '\n'],
      ['| a | b |\n|---|---|\n| ![a](', ') | z |\n'],
    ];
    for (const [before, after] of places) {
      const { fields } = published([before, IMAGE, after], url);
      const html = new MarkdownIt({ html: true }).render(String(fields[0]?.after));
      const tags = html.match(/<[a-z]\w*/g) ?? [];
      expect(tags.filter((tag) => !/^<(?:p|code|table|thead|tbody|tr|th|td)$/.test(tag))).toEqual(['<img']);
      const image = /<img (.*?)>/.exec(html)?.[1] ?? '';
      expect(image).toMatch(/^src="[^"]*" alt="a"(?: title="title")?$/);
      expect(image).toContain('src="https://assets.example/');
    }
  });

  test('is one attribute in HTML, quoted or not', () => {
    for (const [before, after] of [
      ['<img src="', '">'],
      ["<img src='", "'>"],
      ['<img src=', '>'],
      ['<img srcset="', ' 2x">'],
    ] as const) {
      const { fields } = published([before, IMAGE, after], url);
      const { childNodes } = parseFragment(String(fields[0]?.after));
      expect(childNodes).toHaveLength(1);
      const [node] = childNodes;
      const attributes = node !== undefined && 'attrs' in node ? node.attrs : [];
      expect(attributes).toHaveLength(1);
      expect(attributes[0]?.value).toMatch(/^https:\/\/assets\.example\/[^\s"'<>]*[^\s,"'<>](?: 2x)?$/);
    }
  });
});

test('an address that is not safe is an error, and the text waits', () => {
  const { fields, problems } = published(['![a](', IMAGE, ')'], 'x) [click](https://evil.example');
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'error',
      message: expect.stringMatching(
        /^the portal's address of an image in the `description` is not a plain https address/,
      ),
    }),
  ]);
  expect(fields).toEqual([expect.objectContaining({ field: 'description', awaits: ['aa'] })]);
  expect(String(fields[0]?.after)).not.toContain('evil');
});
