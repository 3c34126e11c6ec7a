/**
 * `npm run pictures`: makes the pictures of the README, docs/pictures/*.png. The action and the command line run on `example/`
 * against the emulated portal, and headless Chromium shows what they have made: the comment on a pull request, and the page
 * before and after. Needs the built files and Chromium.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';

import MarkdownIt from 'markdown-it';
import { chromium } from 'playwright-core';

import { runAction, startPortal } from '../dist/emulator/index.js';
import { findChromium } from './chromium.mjs';
import { encodeSmallPng } from './small-png.mjs';

/** In CSS pixels: the README's column on GitHub shows a picture of this width as it is. */
const WIDTH = 830;
/** In bytes. */
const MAX_SIZE = 120_000;

/** Parts of a preview that say nothing about the page, or what the emulated portal cannot know: owner, addresses, and so on. */
const HIDDEN = `
  header, .status, .skip, .facts dl > div:is(:nth-child(1), :nth-child(n + 7)) { display: none }
  body { padding-top: 0 }`;

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, 'docs/pictures');
const demo = path.join(import.meta.dirname, 'demo');
const olderPage = JSON.parse(readFileSync(path.join(demo, 'older-page.json'), 'utf8'));
const images = olderPage.images.map((file) => readFileSync(path.join(demo, file)));

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('There is no browser: install Chromium, or set CHROMIUM to its path.');
  process.exit(1);
}

const temporary = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const portal = await startPortal({ mods: [{ ...olderPage, images }] });
// Chromium's sandbox works neither for root nor in most containers. Only files of this project are opened here.
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
try {
  const example = copyOfExample();
  const before = await previewOfPortal('before');
  await picture('comment.png', commentPage(await commentOf(example)), example);
  await publish(example);
  const after = await previewOfPortal('after');
  await picture('before-and-after.png', sideBySide(await shown(before), await shown(after)), example);
} finally {
  await browser.close();
  await portal.close();
  rmSync(temporary, { recursive: true });
}

/** The example with `prune: true`, so that the comment has a caution. */
function copyOfExample() {
  const folder = path.join(temporary, 'example');
  cpSync(path.join(root, 'example'), folder, { recursive: true });
  const config = path.join(folder, 'modportal.yml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('prune: false', 'prune: true'));
  return folder;
}

/** The comment of a dry run on a pull request, as Markdown: what the action sends to GitHub. */
async function commentOf(workspace) {
  let body;
  const github = createServer((request, response) => {
    void (async () => {
      const { query, variables } = await json(request);
      if (query.includes('addComment')) body = variables.body;
      const nodes = body === undefined ? [] : [{ id: 'IC_1', viewerDidAuthor: true, body }];
      const comments = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
      const data = { addComment: {}, repository: { pullRequest: { id: 'PR_7', comments } } };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    })();
  });
  await new Promise((resolve) => github.listen(0, '127.0.0.1', resolve));
  const run = await runAction({
    action: root,
    workspace,
    inputs: { 'portal-url': portal.url, 'dry-run': 'true', comment: 'true' },
    event: { pull_request: { number: 7 }, repository: { private: false } },
    env: { GITHUB_API_URL: `http://127.0.0.1:${github.address().port}`, GITHUB_RUN_ID: '1' },
  });
  run.dispose();
  github.close();
  if (body === undefined) throw new Error(`the action sent no comment:\n${run.log}`);
  return body;
}

async function publish(workspace) {
  const inputs = { 'portal-url': portal.url, 'api-key': portal.apiKey };
  const run = await runAction({ action: root, workspace, inputs });
  run.dispose();
  if (run.outputs.result !== 'published') throw new Error(run.log);
}

/** Pulls the page from the emulated portal. @returns the path of its preview */
async function previewOfPortal(name) {
  const folder = path.join(temporary, name);
  mkdirSync(folder);
  const file = path.join(temporary, `${name}.html`);
  const command = async (...args) =>
    promisify(execFile)(
      process.execPath,
      [path.join(root, 'dist/cli/index.js'), ...args, '--folder', folder, '--portal-url', portal.url],
      { env: { ...process.env, GITHUB_REPOSITORY: 'octo/example' } },
    );
  await command('pull', olderPage.name);
  await command('preview', '--output', file);
  return file;
}

/** The upper part of a preview, as a data URL. */
async function shown(file) {
  const page = await browser.newPage({
    viewport: { width: 580, height: 991 },
    deviceScaleFactor: 0.69,
    bypassCSP: true,
  });
  await page.goto(`file://${file}`);
  await page.addStyleTag({ content: HIDDEN });
  // The preview loads its images when they are needed, and does not wait until they are decoded.
  await page.evaluate(`Promise.all(
    [...document.querySelectorAll('.gallery img')].map((image) => {
      Object.assign(image, { loading: 'eager', decoding: 'sync' });
      return image.decode();
    }),
  )`);
  const png = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** Writes a picture of a document. */
async function picture(name, html, workspace) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 100 } });
  // GitHub would show the images of the pull request's commit.
  await page.route('https://raw.githubusercontent.com/**', (route) => {
    const [, , , , ...file] = new URL(route.request().url()).pathname.split('/');
    return route.fulfill({ path: path.join(workspace, ...file) });
  });
  await page.setContent(html, { waitUntil: 'networkidle' });
  const screenshot = await page.screenshot({ fullPage: true });
  const { pixels, width, height } = await pixelsOf(page, screenshot);
  await page.close();
  const png = encodeSmallPng(pixels, width, height);
  writeFileSync(path.join(pictures, name), png);
  console.log(`docs/pictures/${name}: ${png.length} bytes`);
  if (png.length > MAX_SIZE) throw new Error(`${name} has more than ${MAX_SIZE} bytes`);
}

/** Lets the browser decode a PNG. */
async function pixelsOf(page, png) {
  const decoded = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let binary = '';
    for (let at = 0; at < data.length; at += 0x8000)
      binary += String.fromCharCode(...data.subarray(at, at + 0x8000));
    return { width, height, pixels: btoa(binary) };
  })()`);
  return { ...decoded, pixels: Buffer.from(decoded.pixels, 'base64') };
}

/** The comment as GitHub would show it. */
function commentPage(markdown) {
  const content = new MarkdownIt({ html: true })
    .render(markdown)
    .replace(
      /<blockquote>\s*<p>\[!(\w)(\w+)\]\s*([\s\S]*?)<\/blockquote>/g,
      (_, first, rest, text) =>
        `<div class="alert ${(first + rest).toLowerCase()}"><p class="kind">${first}${rest.toLowerCase()}</p><p>${text}</div>`,
    );
  return inDocument(`<div class="thread">
    <svg class="avatar" viewBox="0 0 40 40" fill="none" stroke="#fff" stroke-width="2.5"><path d="M15 12l13 8-13 8z"/></svg>
    <div class="comment">
      <p class="author"><b>github-actions</b> <span class="bot">bot</span> commented on this pull request</p>
      <div class="body">${content}</div>
    </div>
  </div>`);
}

function sideBySide(before, after) {
  const figure = (caption, image) =>
    `<figure><figcaption>${caption}</figcaption><img src="${image}"></figure>`;
  return inDocument(`<div class="pair">${figure('Before', before)}${figure('After', after)}</div>`);
}

function inDocument(body) {
  const style = readFileSync(path.join(import.meta.dirname, 'pictures.css'), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>${body}`;
}
