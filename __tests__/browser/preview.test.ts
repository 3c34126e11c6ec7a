import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

import { servePreview } from '../../src/cli/preview-command.js';
import type { JsonObject } from '../../src/model/json.js';
import { planPage } from '../../src/plan/plan-page.js';
import { parseLivePage } from '../../src/portal/parse-live-page.js';
import { writeSelfContained } from '../../src/preview/self-contained.js';
import { ACTION, removeRepositories, repository, write } from '../support/repository.js';
import { page as declared } from '../support/small-pages.js';

const EXAMPLE_IMAGE = (name: string) => readFileSync(path.join(ACTION, 'example/portal/images', name));
const LONG = 'W'.repeat(300);

const FILES = {
  'a/modportal.yml':
    'mod: big-mod\ntitle: Big Mod\nsummary: One line\ndescription: text.md\nfaq: faq.md\nimages: shots\n',
  'a/text.md': `Text with ![an image](shots/1.png)\n\n${'Line\n\n'.repeat(60)}[Down](#end)\n\n<h2 id="end">End</h2>\n\n${LONG}\n\n| ${LONG} |\n| --- |\n`,
  'a/faq.md': '## A question\n\nAn answer\n',
  'a/shots/1.png': EXAMPLE_IMAGE('cover.png'),
  'a/shots/2.png': EXAMPLE_IMAGE('1-gauge.png'),
  'a/shots/3.png': EXAMPLE_IMAGE('3-colours.png'),
  'b/modportal.yml': `mod: b\ntitle: ${LONG.slice(0, 250)}\n`,
};

let browser: Browser;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM;
  if (executablePath === undefined) throw new Error('run `npm run test:browser`, which finds Chromium');
  // Chromium's sandbox works neither for root nor in most containers. Only the preview is opened here.
  browser = await chromium.launch({ executablePath, chromiumSandbox: false });
});
afterAll(() => browser.close());
// A server says when it updates the page.
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  removeRepositories();
  jest.restoreAllMocks();
});

/** Opens an address. What must not happen is collected: errors of the page, and requests to other hosts. */
async function openPage(url: string, width = 1280): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(url).host) wrong.push(request.url());
  });
  await page.goto(url);
  closing.unshift(() => context.close());
  return { page, wrong };
}

/** Serves the pages of a repository, and opens them. */
async function openServed(width?: number) {
  const root = repository(FILES);
  const options = { folder: root, port: 0, portalUrl: new URL('https://mods.factorio.com/') };
  const served = await servePreview(['*/modportal.yml'], options);
  closing.push(served.close);
  return { root, close: served.close, ...(await openPage(served.url, width)) };
}

// What is evaluated in the page is text, because this project has no types of a browser. `waitForFunction` evaluates its text
// again in the page if it was not true at first, and the page's Content-Security-Policy forbids that.
const isFocused = (page: Page, id: string) => page.locator(`#${id}:focus`).waitFor();

describe('the gallery', () => {
  test('opens an image large, shows the others by arrow keys, and closes with Escape', async () => {
    const { page, wrong } = await openServed();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Image 1 of 3: 1.png' }).click();
    await dialog.getByText('Image 1 of 3: 1.png').waitFor();
    const image = `document.querySelector('#large-image')`;
    expect(await page.evaluate(`${image}.decode().then(() => ${image}.naturalWidth)`)).toBeGreaterThan(900);
    await page.keyboard.press('ArrowLeft');
    await dialog.getByText('Image 3 of 3: 3.png').waitFor();
    await dialog.getByRole('button', { name: 'Next image' }).click();
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('Image 2 of 3: 2.png').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await isFocused(page, 'mod-1-image-2');
    expect(wrong).toEqual([]);
  });

  test('works without a mouse', async () => {
    const { page, wrong } = await openServed();
    await page.locator('#mod-1-image-1').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Image 2 of 3').waitFor();
    // The focus stays in the dialog.
    for (let at = 0; at < 7; at++) {
      expect(await page.evaluate(`document.activeElement.closest('dialog, #page')?.id`)).not.toBe('page');
      await page.keyboard.press('Tab');
    }
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await isFocused(page, 'mod-1-image-2');
    expect(wrong).toEqual([]);
  });
});

describe('the tabs', () => {
  test('switch by click and by arrow keys', async () => {
    const { page, wrong } = await openServed();
    const mod = page.locator('#mod-1');
    const [description, faq] = [
      mod.getByRole('tab', { name: 'Description' }),
      mod.getByRole('tab', { name: 'FAQ' }),
    ];
    await mod.getByRole('tabpanel', { name: 'Description' }).waitFor();
    await faq.click();
    await mod.getByText('An answer').waitFor();
    expect(await description.getAttribute('aria-selected')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await mod.getByText('Text with').waitFor();
    await isFocused(page, 'mod-1-description-tab');
    await page.keyboard.press('ArrowLeft');
    await mod.getByText('An answer').waitFor();
    expect(await faq.getAttribute('aria-selected')).toBe('true');
    // Only the open tab is in the order of the Tab key.
    expect(await description.getAttribute('tabindex')).toBe('-1');
    expect(wrong).toEqual([]);
  });
});

test('several mods are chosen by the navigation', async () => {
  const { page, wrong } = await openServed();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: LONG.slice(0, 250) })
    .click();
  await page.locator('#mod-2').waitFor();
  expect(await page.locator('#mod-1').isVisible()).toBe(false);
  await page.goBack();
  await page.getByRole('navigation').getByRole('link', { name: 'Big Mod' }).click();
  await page.locator('#mod-1').waitFor();
  expect(await page.locator('#mod-2').isVisible()).toBe(false);
  expect(wrong).toEqual([]);
});

test('a link inside a text leads to its place', async () => {
  const { page, wrong } = await openServed();
  await page.getByRole('link', { name: 'Down' }).click();
  await page.waitForURL('**/#mod-1-description--end');
  await page.getByText('End', { exact: true }).waitFor();
  expect(wrong).toEqual([]);
});

describe('a file that changes', () => {
  test('shows at once, and the reader stays where they are', async () => {
    const { root, page, wrong } = await openServed();
    await page.locator('#mod-1').getByRole('tab', { name: 'FAQ' }).click();
    write(root, 'a/faq.md', `## A question\n\nA fresh answer\n\n${'Line\n\n'.repeat(60)}`);
    await page.getByText('A fresh answer').waitFor();
    await page.evaluate(`scrollTo({ top: 900, behavior: 'instant' })`);
    write(root, 'a/modportal.yml', FILES['a/modportal.yml'].replace('Big Mod', 'Bigger Mod'));
    await page.getByRole('heading', { name: 'Bigger Mod' }).waitFor({ state: 'attached' });
    expect(await page.evaluate('scrollY')).toBe(900);
    expect(await page.getByText('A fresh answer').isVisible()).toBe(true);
    await isFocused(page, 'mod-1-faq-tab');
    expect(await page.title()).toBe('2 mods (preview)');
    expect(wrong).toEqual([]);
  });

  test('shows its problems', async () => {
    const { root, page, wrong } = await openServed();
    write(root, 'a/modportal.yml', 'mod: big-mod\ntitel: Big Mod\n');
    await page.getByRole('alert').getByText('a/modportal.yml:2:1').waitFor();
    await page.getByRole('heading', { name: 'Big Mod' }).waitFor();
    write(root, 'a/modportal.yml', FILES['a/modportal.yml']);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
  });

  test('keeps the image that is open', async () => {
    const { root, page, wrong } = await openServed();
    await page.getByRole('button', { name: 'Image 1 of 3' }).click();
    write(root, 'a/text.md', 'Fresh text\n');
    await page.getByText('Fresh text').waitFor({ state: 'attached' });
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.getByText('Image 2 of 3').waitFor();
    expect(wrong).toEqual([]);
  });
});

describe('one file', () => {
  /** Writes and opens the preview of a page that is compared with a live page. */
  async function openFile(text: string, body: JsonObject = {}, width?: number) {
    const live = parseLivePage(
      { name: 'big-mod', title: 'Old', images: [], ...body },
      'https://mods.example/mod/big-mod',
    );
    if (live === undefined) throw new Error('not a page');
    const page = declared({ title: 'New', description: [text] });
    const file = path.join(repository({}), 'preview.html');
    await writeSelfContained(file, { mods: [{ page, live, plan: planPage(page, live) }], problems: [] });
    return openPage(pathToFileURL(file).href, width);
  }

  test('works without a server, and marks what changes', async () => {
    const { page, wrong } = await openFile('same\n\nfresh', { description: 'same\n\nold' });
    expect(await page.locator('[data-changed]').allTextContents()).toEqual(['fresh']);
    await page.getByText('What changes: +1 −1 lines').click();
    await page.getByText('- old').waitFor();
    expect(wrong).toEqual([]);
  });

  test('runs no script of the page, even if the sanitizer let it through', async () => {
    const { page, wrong } = await openFile('text');
    await page.evaluate(`
      document.querySelector('.markdown').innerHTML =
        '<img src="data:," onerror="document.title = 1"><a href="javascript:document.title = 2">a</a>';
      const script = document.createElement('script');
      script.textContent = 'document.title = 3';
      document.body.append(script);
    `);
    await page.locator('.markdown a').click();
    await expectSoon(() => wrong.filter((text) => text.includes('Content Security Policy')).length >= 3);
    expect(await page.title()).toBe('New (preview)');
  });
});

async function expectSoon(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a page whose server has ended says so', async () => {
  const { page, close } = await openServed();
  await page.getByText('Updated when a file changes.').waitFor();
  await close();
  await page.getByText('Not connected: the preview has ended.').waitFor();
});

test('without scripts, both texts are shown', async () => {
  const root = repository(FILES);
  const options = { folder: root, port: 0, portalUrl: new URL('https://mods.factorio.com/') };
  const served = await servePreview(['a/modportal.yml'], options);
  const context = await browser.newContext({ javaScriptEnabled: false });
  closing.push(() => context.close(), served.close);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.getByRole('heading', { name: 'FAQ' }).waitFor();
  await page.getByText('An answer').waitFor();
  await page.getByText('Text with').waitFor();
});

test.each([360, 1280])('at %d px, nothing is wider than the window', async (width) => {
  const { page, wrong } = await openServed(width);
  for (const id of ['mod-1', 'mod-2']) {
    await page.evaluate(`location.hash = '${id}'`);
    await page.locator(`#${id}`).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  expect(wrong).toEqual([]);
});

test('axe finds no accessibility errors', async () => {
  const { root, page } = await openServed();
  write(root, 'b/modportal.yml', 'mod: b\ntags: [Trains]\n');
  await page.getByRole('alert').waitFor();
  await page.evaluate(axe.source);
  const check = async () => {
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await check();
  await page.getByRole('button', { name: 'Image 1 of 3' }).click();
  await check();
});
