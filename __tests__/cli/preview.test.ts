import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { main } from '../../src/cli/main.js';
import { servePreview } from '../../src/cli/preview-command.js';
import { capture, captureLog } from '../support/captured-log.js';
import { startCommand } from '../support/command-line.js';
import { removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

const open: { close: () => Promise<void> }[] = [];

// A server says when it updates the page.
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
  removeRepositories();
  jest.restoreAllMocks();
});

const FILES = {
  'modportal.yml': 'mod: big-mod\ntitle: Big Mod\ndescription: text.md\nimages: shots\n',
  'text.md': 'The text\n',
  'shots/a.png': samplePng(1),
  'shots/notes.txt': 'private',
};

/** Serves a repository, and returns a function that sends requests. What it says is in `said`. */
async function serve(root: string) {
  const served = await servePreview([], {
    folder: root,
    port: 0,
    portalUrl: new URL('https://mods.factorio.com/'),
  });
  open.push(served);
  return {
    url: served.url,
    ask: (path: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
      new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
        request({ host: '127.0.0.1', port: new URL(served.url).port, path, method, headers }, (response) => {
          buffer(response).then((body) => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
          }, reject);
        })
          .on('error', reject)
          .end();
      }),
  };
}

describe('the server', () => {
  test('serves the page, with a policy that lets only its own script run', async () => {
    const { ask } = await serve(repository(FILES));
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toContain('>Big Mod</h1>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('serves the images of the page by their hash, and no other file', async () => {
    const { ask } = await serve(repository(FILES));
    const [, address = ''] = /src="(\/image\/\w+)"/.exec((await ask('/')).body.toString()) ?? [];
    const image = await ask(address);
    expect(image).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    expect(image.body).toEqual(samplePng(1));
    const others = [
      '/modportal.yml',
      '/text.md',
      '/shots/a.png',
      '/shots/notes.txt',
      '/image/',
      `/image/${'0'.repeat(40)}`,
      '/image/shots/notes.txt',
      '/image/../modportal.yml',
      '/image/..%2f..%2fmodportal.yml',
      '/..%2f..%2fetc%2fpasswd',
      '//etc/passwd',
      `${address}/`,
    ];
    for (const other of others) expect([other, (await ask(other)).status]).toEqual([other, 404]);
  });

  test('does not serve an image that has changed since it was checked', async () => {
    const root = repository(FILES);
    const { ask } = await serve(root);
    const [, address = ''] = /src="(\/image\/\w+)"/.exec((await ask('/')).body.toString()) ?? [];
    write(root, 'shots/a.png', 'private');
    expect((await ask(address)).status).toBe(404);
  });

  test.each([
    ['another host', { host: 'evil.example' }, 403],
    ['another host with the port', { host: 'evil.example:8000' }, 403],
    ['a host that begins like loopback', { host: '127.0.0.1.evil.example' }, 403],
    ['a host that ends like loopback', { host: 'evil-localhost' }, 403],
    ['another address of this machine', { host: '0.0.0.0' }, 403],
    ['the page of another website', { origin: 'https://evil.example' }, 403],
    ['the page of another program of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['localhost', { host: 'localhost:8000' }, 200],
    ['IPv6', { host: '[::1]:8000' }, 200],
    ['its own page', { host: 'localhost:8000', origin: 'http://localhost:8000' }, 200],
  ])('answers a request for or from %s', async (_, headers, status) => {
    const { ask } = await serve(repository(FILES));
    // The stream of events never ends.
    const method = status === 200 ? 'HEAD' : 'GET';
    for (const address of ['/', '/events']) expect((await ask(address, headers, method)).status).toBe(status);
  });

  test('accepts only GET and HEAD', async () => {
    const { ask } = await serve(repository(FILES));
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    const { status, body } = await ask('/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });

  test('is only reached on loopback', async () => {
    expect((await serve(repository(FILES))).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
});

/** Waits until the served page has a text. @returns what was said meanwhile */
async function untilShown({ ask }: Awaited<ReturnType<typeof serve>>, text: string): Promise<string> {
  return capture(process.stderr, async () => {
    while (!(await ask('/')).body.toString().includes(text))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

describe('after a change of', () => {
  test.each<[string, (root: string) => void, string]>([
    [
      'modportal.yml',
      (root) => {
        write(root, 'modportal.yml', 'mod: big-mod\ntitle: Another');
      },
      '>Another</h1>',
    ],
    [
      'a text',
      (root) => {
        write(root, 'text.md', 'Another text');
      },
      'Another text',
    ],
    [
      'an image',
      (root) => {
        write(root, 'shots/a.png', samplePng(2));
      },
      'data-title',
    ],
    [
      'the folder, a new image',
      (root) => {
        write(root, 'shots/b.png', samplePng(2));
      },
      '>b.png<',
    ],
    [
      'the folder, a missing image',
      (root) => {
        rmSync(path.join(root, 'shots/c.png'));
      },
      '1 image<',
    ],
  ])('%s, the page is updated', async (_, change, shown) => {
    const root = repository({ ...FILES, 'shots/c.png': samplePng(3) });
    const served = await serve(root);
    const before = (await served.ask('/')).body.toString();
    change(root);
    await untilShown(served, shown);
    const [image] = /\/image\/\w+/.exec(before) ?? [];
    if (shown === 'data-title') while ((await served.ask('/')).body.includes(image ?? '')) continue;
  });

  test('modportal.yml to an invalid one, the page is shown as it was before, with the problem and its place', async () => {
    const root = repository(FILES);
    const served = await serve(root);
    write(root, 'modportal.yml', 'mod: big-mod\ntitel: Big Mod\n');
    const said = await untilShown(served, 'modportal.yml:2:1');
    expect(said).toContain('modportal.yml:2:1: error: ');
    const body = (await served.ask('/')).body.toString();
    expect(body).toContain('>Big Mod</h1>');
    expect(body).toContain('The files have errors. This is the page as it was before.');
    write(root, 'modportal.yml', FILES['modportal.yml']);
    expect(await untilShown(served, 'The page as <code>')).toContain('no more problems\n');
  });

  test('an empty folder to one with a modportal.yml, its page is shown', async () => {
    const root = repository({ 'info.json': '{ "name": "big-mod" }' });
    let served: Awaited<ReturnType<typeof serve>> | undefined;
    const said = await capture(process.stderr, async () => {
      served = await serve(root);
    });
    expect(said).toContain('there is no file modportal.yml');
    write(root, 'modportal.yml', 'title: Big Mod\n');
    if (served) await untilShown(served, '>Big Mod</h1>');
  });
});

describe('--output', () => {
  async function run(...args: readonly string[]) {
    let [exitCode, stdout] = [-1, ''];
    const stderr = await capture(process.stderr, async () => {
      stdout = await captureLog(async () => {
        exitCode = await main(['preview', ...args]);
      });
    });
    return { exitCode, stdout, stderr };
  }

  test('writes one file and ends', async () => {
    const root = repository(FILES);
    const file = path.join(root, 'preview.html');
    expect(await run('--folder', root, '--output', file)).toEqual({
      exitCode: 0,
      stdout: `${file}\n`,
      stderr: '',
    });
    const html = readFileSync(file, 'utf8');
    expect(html).toContain(`src="data:image/png;base64,${samplePng(1).toString('base64')}"`);
    expect(html).not.toContain('data-version="');
    expect(html).toContain('https://mods.factorio.com/mod/big-mod');
  });

  test('is relative to --folder', async () => {
    const root = repository(FILES);
    const file = path.join(root, 'preview.html');
    expect(await run('--folder', root, '--output', 'preview.html')).toMatchObject({ stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toContain('>Big Mod</h1>');
  });

  test('names the problems of the files, and exits with 1 if one is an error', async () => {
    const root = repository({ ...FILES, 'b/modportal.yml': 'mod: b\ntags: [Trains]\n' });
    const file = path.join(root, 'preview.html');
    const { exitCode, stderr, stdout } = await run(
      '--folder',
      root,
      '--output',
      file,
      '--json',
      '**/modportal.yml',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('b/modportal.yml:2:8: error: ');
    expect(JSON.parse(stdout)).toEqual({
      file,
      problems: [
        {
          severity: 'error',
          message: expect.any(String),
          hint: 'did you mean trains?',
          file: 'b/modportal.yml',
          line: 2,
          column: 8,
        },
      ],
    });
    expect(readFileSync(file, 'utf8')).toContain('>Big Mod</h1>');
  });

  test('a file that cannot be written is an error', async () => {
    const root = repository(FILES);
    const file = path.join(root, 'missing/preview.html');
    const { exitCode, stderr } = await run('--folder', root, '--output', file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error: could not write ${file}: `);
  });

  test.each([
    [['--port', 'http'], 'It must be from 0 to 65535.'],
    [['--output', 'modportal.yml'], 'It must end with .html.'],
    [['--port', '65536'], 'It must be from 0 to 65535.'],
    [['--prot', '80'], '(Did you mean --port?)'],
  ])('%j is wrong usage', async (args, message) => {
    const { exitCode, stderr } = await run(...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
  });

  test('a port that is in use is an error', async () => {
    const root = repository(FILES);
    const { url } = await serve(root);
    const { exitCode, stderr } = await run('--folder', root, '--port', new URL(url).port);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('choose another port with --port');
  });
});

test('the built command prints its address, and ends with 0 after Ctrl+C', async () => {
  const child = startCommand(['preview'], repository(FILES));
  const [address] = (await once(child.stdout, 'data')) as [Buffer];
  const answer = await fetch(address.toString().trim());
  expect(await answer.text()).toContain('>Big Mod</h1>');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
