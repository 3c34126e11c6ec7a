import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { FIELD_NAMES } from '../../src/model/fields.js';
import type { JsonObject } from '../../src/model/json.js';
import type { Page, PageFields } from '../../src/model/page.js';
import type { Problem } from '../../src/model/problem.js';
import { planPage } from '../../src/plan/plan-page.js';
import { renderPreview } from '../../src/preview/document.js';
import type { PreviewedMod } from '../../src/preview/previewed-mod.js';
import { file, live, page } from '../support/small-pages.js';

function render(mods: readonly PreviewedMod[], problems: readonly Problem[] = [], isServed = false): string {
  return renderPreview({ mods, problems, isServed, imageAddress: ({ sha1 }) => `/image/${sha1}` });
}

/** A page compared with the live page of a response. */
function compared(declared: Page, body: JsonObject): PreviewedMod {
  const page = live(body);
  return { page: declared, live: page, plan: planPage(declared, page) };
}

/** The text of a document, without its style, its script and its tags. */
function textOf(document: string): string {
  const text = document.replace(/<(style|script)>[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return text.replaceAll('&quot;', '"').replace(/\s+/g, ' ').trim();
}

const LIVE_IMAGE = (id: string) => ({
  id,
  url: `https://a.example/${id}.png`,
  thumbnail: `https://a.example/${id}.thumb.png`,
});

describe('what the page of a mod shows', () => {
  const every: Required<PageFields> = {
    title: 'Big Mod',
    summary: 'One line',
    description: ['Some *text*'],
    faq: [''],
    category: 'mod-packs',
    tags: ['logistic-network', 'trains'],
    license: 'default_gnugplv3',
    homepage: 'https://www.example.org/',
    source_url: '',
    deprecated: true,
  };

  test('the declared values', () => {
    const gallery = { source: 'shots', images: [file('a'), file('b')], prune: true };
    const text = textOf(render([{ page: page(every, { gallery }) }]));
    expect(text).toContain('The page as modportal.yml declares it. It declares the whole page.');
    expect(text).toContain('Big Mod This mod is deprecated. One line Gallery 2 images a.png b.png');
    expect(text).toContain(
      'Owner as it is on the portal Category Mod packs Tags Logistic network Trains Licence GNU GPLv3 ' +
        'Homepage example.org Source none Deprecated yes Internal name big-mod',
    );
    expect(text).toContain('Some text FAQ The page has no FAQ.');
    expect(text).toContain('An approximation of the page on the mod portal, made by modportal-sync.');
  });

  test.each(FIELD_NAMES)('a value of %s', (field) => {
    const { [field]: _, ...others } = every;
    // Without the sentence that names what is not declared.
    const shown = (fields: PageFields) => textOf(render([{ page: page(fields) }])).split('images.')[1];
    // If it is not, add a short field to src/preview/facts.ts.
    expect({ isShown: shown(every) !== shown(others) }).toEqual({ isShown: true });
  });

  test('that the other fields stay as they are, if the live page is not known', () => {
    const text = textOf(render([{ page: page({ title: 'A' }) }]));
    expect(text).toContain(
      `The parts that it does not declare stay as they are on the portal: ${FIELD_NAMES.slice(1).join(', ')}, images.`,
    );
    expect(text).toContain('The gallery stays as it is on the portal.');
    expect(text).toContain('Not in modportal.yml: this text stays as it is on the portal.');
    expect(text).toContain('Tags as it is on the portal Licence as it is on the portal');
  });

  test('the internal name, if there is no title', () => {
    expect(render([{ page: page({}) }])).toContain('<title>big-mod (preview)</title>');
  });

  test('the live values of the other fields, if the live page is known', () => {
    const body = {
      owner: 'Octo',
      title: 'Live title',
      summary: 'Live summary',
      description: 'Live *text*',
      category: 'content',
      tags: ['trains'],
      license: { id: 'custom_1', title: 'My licence' },
      homepage: 'https://example.org/live',
      images: [LIVE_IMAGE('a')],
    };
    const document = render([compared(page({}), body)]);
    const text = textOf(document);
    expect(text).toContain(
      'The page matches modportal.yml . Live title by Octo Live summary Gallery 1 image a',
    );
    expect(text).toContain(
      'Owner Octo Category Content Tags Trains Licence My licence Homepage example.org/live',
    );
    expect(text).toContain('Live text');
    expect(text).not.toContain('as it is on the portal');
    expect(document).toContain('data-large="https://a.example/a.png"');
    expect(document).toContain('src="https://a.example/a.thumb.png"');
  });
});

describe('what would change', () => {
  const body = {
    title: 'Old',
    summary: '',
    description: 'first\n\nsecond\n\n- one\n- two\n\n| a |\n| - |\n| b |\n\n```\ncode\n```',
    faq: 'Old text',
    category: 'content',
    tags: ['trains'],
    images: [LIVE_IMAGE('a'), LIVE_IMAGE('b'), LIVE_IMAGE('c')],
  };

  test('the fields, with their live values', () => {
    const fields = { title: 'New', summary: 'Fresh', category: '', tags: ['power', 'trains'] };
    const text = textOf(render([compared(page(fields), body)]));
    expect(text).toContain('Compared with the live page: 4 changes (title, summary, category, tags).');
    expect(text).toContain('New changed before: Old Fresh new');
    expect(text).toContain('Category changed No category before: content');
    expect(text).toContain('Tags changed Power Trains before: trains');
  });

  test('the blocks of a text', () => {
    const text =
      '\n\nfirst\n\n2nd\n\n- one\n- 2\n\n| a |\n| - |\n| c |\n\n```\nmore\n```\n\n<p data-changed>new</p>';
    const document = render([compared(page({ description: [text], faq: [''] }), body)]);
    const marked = [...document.matchAll(/<(\w+) data-changed="">([^<]*)/g)].map(
      ([, name, text]) => `${name} ${text?.trim()}`,
    );
    expect(marked).toEqual(['p 2nd', 'li 2', 'td c', 'code more']);
    expect(textOf(document)).toContain('What changes:');
    expect(document).toContain('<span class="removed">- second</span>');
    expect(document).toContain('<span class="added">+ 2nd</span>');
    expect(textOf(document)).toContain('FAQ cleared');
  });

  test('the gallery', () => {
    const gallery = { source: 'shots', images: [file('c'), file('d'), file('a')], prune: true };
    const document = render([compared(page({}, { gallery }), body)]);
    expect(textOf(document)).toContain('Gallery 3 images 1 new 1 moved 1 removed');
    const thumbs = [
      ...document.matchAll(/class="thumb (\w*)"[^]*?data-title="([^"]*)"[^]*?<img\s+src="([^"]*)"/g),
    ];
    expect(thumbs.map(([, ...parts]) => parts.join(' '))).toEqual([
      'moved Image 1 of 3: c.png /image/c',
      'new Image 2 of 3: d.png /image/d',
      ' Image 3 of 3: a.png /image/a',
      'removed Removed image: b https://a.example/b.thumb.png',
    ]);
  });
});

describe('images of the repository in a text', () => {
  const gallery = { source: 'shots', images: [file('0a'), file('0b')], prune: true };
  const show = (text: Page['fields']['description'], imageAddress: (sha1: string) => string | undefined) =>
    renderPreview({
      mods: [{ page: page({ description: text ?? [] }, { gallery }) }],
      problems: [],
      isServed: false,
      imageAddress: ({ sha1 }) => imageAddress(sha1),
    });

  test('are shown, and a link to one opens it large', () => {
    const document = show(['[![b](', { sha1: '0b' }, ')](', { sha1: '0b' }, ')'], (sha1) => `/image/${sha1}`);
    expect(document).toContain(
      '<a href="#mod-1-image-2"><img loading="lazy" decoding="async" src="/image/0b" alt="b"></a>',
    );
  });

  test('are boxes, if the document does not show them', () => {
    const document = show(['![b](', { sha1: '0b' }, ')'], () => undefined);
    expect(document).toContain('<span class="no-image">Image that is not shown here: b</span>');
    expect(textOf(document)).toContain('1 B, too large to be shown here 0b.png');
  });
});

test('several mods are listed, each with a section', () => {
  const mods = ['One', 'Two'].map((title) => ({ page: page({ title }) }));
  const document = render(mods);
  expect(document).toContain('<title>2 mods (preview)</title>');
  expect([...document.matchAll(/href="(#mod-\d)"[^>]*><bdi>(\w+)/g)].map(([, ...parts]) => parts)).toEqual([
    ['#mod-1', 'One'],
    ['#mod-2', 'Two'],
  ]);
  expect(document).toContain('<section id="mod-2"');
});

test('problems of the files have their places', () => {
  const problem: Problem = {
    severity: 'error',
    message: '`tags` is <wrong>',
    hint: 'write `tags: []`',
    place: { file: 'modportal.yml', line: 3, column: 7 },
  };
  const document = render([{ page: page({}), isOutdated: true }], [problem]);
  expect(textOf(document)).toContain('error modportal.yml:3:7 tags is &lt;wrong&gt; write tags: []');
  expect(textOf(document)).toContain('The files have errors. This is the page as it was before.');
  expect(textOf(render([]))).toContain('There is no page to show.');
});

describe('nothing of a page can run', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  test('whatever field it is in', () => {
    const gallery = { source: hostile, images: [{ ...file('a'), name: hostile }], prune: false };
    const fields = { title: hostile, summary: hostile, category: hostile, tags: [hostile], license: hostile };
    const urls = { homepage: `javascript:${hostile}`, source_url: `https://a.example/${hostile}` };
    const texts = { description: [hostile], faq: [hostile] };
    const declared = page({ ...fields, ...urls, ...texts }, { mod: hostile, config: hostile, gallery });
    const body = { owner: hostile, title: hostile, license: { id: hostile, title: hostile }, images: [] };
    const mod = compared(declared, body);
    const document = render(
      [mod, { page: declared }],
      [{ severity: 'error', message: hostile, hint: hostile }],
    );
    expect(document.match(/<script/g)).toHaveLength(1);
    expect(document).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/);
    expect(document).not.toContain('href="javascript:');
  });

  test.each([true, false])('by the policy, served: %s', (isServed) => {
    const document = render([{ page: page({}) }], [], isServed);
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/
      .exec(document)?.[1]
      ?.replaceAll('&#39;', "'");
    const hash = (element: string) => {
      const [, text = ''] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(document) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy?.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src ${hash('script')}`,
        `style-src ${hash('style')}`,
        `connect-src ${isServed ? "'self'" : "'none'"}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toContain('unsafe');
  });
});
