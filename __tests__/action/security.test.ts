import { once } from 'node:events';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { act, actHere, annotations, removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { isThorough } from '../support/thorough.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
});
afterAll(removeRepositories);

const withImage = (config = '') => ({
  'modportal.yml': `mod: big-mod\ntitle: New\nimages: shots\n${config}`,
  'shots/1.png': samplePng(1),
});

/** The log as the runner shows it: without the commands that mask, and with what they mask hidden. */
function shown({ log, commands }: StepResult): string {
  const secrets = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), lines.join('\n'));
}

describe('secrets', () => {
  test('the key is masked before anything else is printed, and is shown nowhere', async () => {
    const result = await act(repository(withImage()), portal);
    expect(result.log.startsWith(`::add-mask::${portal.apiKey}\n`)).toBe(true);
    expect(shown(result)).not.toContain(portal.apiKey);
    expect(JSON.stringify([result.outputs, result.summary, result.stderr])).not.toContain(portal.apiKey);
  });

  test('each upload URL is masked, and is shown nowhere, even when the upload fails', async () => {
    portal.inject({
      when: { kind: 'upload' },
      what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload"}' },
    });
    const result = await act(repository(withImage()), portal);
    const uploads = portal.requests.filter(({ kind }) => kind === 'upload');
    expect(uploads).toHaveLength(1);
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    for (const { path: address } of uploads) {
      expect(masked).toContain(`${portal.assetsUrl}${address}`);
      expect(shown(result)).not.toContain(address);
    }
  });

  test('the key goes to the writing calls of the portal and nowhere else', async () => {
    await actHere(repository(withImage()), portal);
    const withKey = portal.requests.filter(({ headers }) => JSON.stringify(headers).includes(portal.apiKey));
    expect(new Set(withKey.map(({ kind }) => kind))).toEqual(new Set(['edit_details', 'images/add']));
  });

  test.each(['full', 'edit_details', 'images/add', 'upload', 'images/edit'] as const)(
    'a redirect of %s is not followed',
    async (kind) => {
      const caught: string[] = [];
      const trap = createServer((request, response) => {
        caught.push(request.url ?? '');
        response.end('{}');
      });
      trap.listen(0, '127.0.0.1');
      await once(trap, 'listening');
      const address = trap.address();
      if (address === null || typeof address === 'string') throw new Error('no port');

      portal.addImage('big-mod', samplePng(9));
      portal.inject({
        when: { kind },
        what: { type: 'redirect', location: `http://127.0.0.1:${address.port}/trap`, status: 307 },
      });
      const result = await actHere(repository(withImage()), portal);
      trap.close();
      expect(caught).toEqual([]);
      expect(result.exitCode).toBe(1);
      expect(annotations(result, 'error').join()).toContain('redirects to another address');
    },
  );

  test('an upload URL that would send the image in the clear is not used', async () => {
    portal.inject({
      when: { kind: 'images/add', times: 99 },
      what: { type: 'status', status: 200, body: '{"upload_url":"http://assets.example.org/upload"}' },
    });
    const result = await actHere(repository(withImage()), portal);
    expect(result.exitCode).toBe(1);
    expect(result.log).not.toContain('assets.example.org');
  });
});

describe('paths', () => {
  test('a description that is a link to the environment of the process is an error', async () => {
    const root = repository({ 'modportal.yml': 'mod: big-mod\ndescription: a.md\nfaq: docs/faq.md\n' });
    symlinkSync('/proc/self/environ', path.join(root, 'a.md'));
    const outside = repository({ 'faq.md': 'secret' });
    symlinkSync(outside, path.join(root, 'docs'));
    const result = await actHere(root, portal);
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^modportal.yml:2:14 `description`: "a.md" is outside the workspace/),
      expect.stringMatching(/^modportal.yml:3:6 `faq`: "docs\/faq.md" is outside the workspace/),
    ]);
    expect(portal.requests).toEqual([]);
  });

  test('an image, an images folder, an info.json and a configuration that are links out of the workspace are errors', async () => {
    const outside = repository({
      'a.png': samplePng(1),
      'info.json': '{"name":"big-mod"}',
      'modportal.yml': 'mod: big-mod\n',
    });
    const root = repository({
      'modportal.yml': 'mod: big-mod\nimages: shots\n',
      'shots/1.png': samplePng(1),
      'b/modportal.yml': 'mod: big-mod\nimages: shots\n',
    });
    symlinkSync(path.join(outside, 'a.png'), path.join(root, 'shots/2.png'));
    symlinkSync(path.join(outside, 'info.json'), path.join(root, 'info.json'));
    symlinkSync(outside, path.join(root, 'b/shots'));
    symlinkSync(outside, path.join(root, 'c'));
    const result = await actHere(root, portal, {
      config: 'modportal.yml\nb/modportal.yml\nc/modportal.yml\n../modportal.yml',
    });
    const errors = annotations(result, 'error').join('\n');
    expect(errors.match(/outside the workspace/g)).toHaveLength(5);
    expect(portal.requests).toEqual([]);
  });

  test('a pipe or a device does not block the run', async () => {
    const root = repository({ 'modportal.yml': 'mod: big-mod\ndescription: a.md\n' });
    symlinkSync('/dev/zero', path.join(root, 'a.md'));
    expect((await actHere(root, portal)).exitCode).toBe(1);
  });
});

describe('workflow commands in texts', () => {
  const COMMANDS = [
    '::set-output name=result::hacked',
    '::add-mask::a',
    '::error file=a::hacked',
    '::stop-commands::x',
    '##[error]hacked',
    '##[group]hacked',
  ];
  const hostile = COMMANDS.flatMap((command) => [
    command,
    `\n${command}`,
    `\r${command}`,
    `a\u2028${command}`,
    ` ${command}`,
  ]).join('\n');

  /** The commands in the log that are not the action's own. */
  const foreign = ({ commands }: StepResult) =>
    commands.filter(
      ({ name, message }) =>
        !['group', 'endgroup', 'add-mask', 'warning', 'error', 'notice'].includes(name) ||
        message === 'hacked' ||
        (name === 'add-mask' && message === 'a'),
    );

  test('from the live page', async () => {
    portal.change('big-mod', {
      title: hostile,
      summary: hostile,
      tags: ['::error::hacked'],
      homepage: '::error::hacked',
      description: hostile,
    });
    const files = withImage('summary: New\ntags: [trains]\nhomepage: ""\ndescription: a.md\n');
    const result = await actHere(repository({ ...files, 'a.md': 'New' }), portal);
    expect(result.exitCode).toBe(0);
    expect(foreign(result)).toEqual([]);
    expect(result.outputs.result).toBe('published');
  });

  test('from the repository: texts, tags, keys and file names', async () => {
    const result = await act(
      repository({
        'modportal.yml': JSON.stringify({
          mod: 'big-mod',
          title: '\n::error::hacked',
          summary: `\r\n${COMMANDS.join('\n')}`,
          tags: ['::error::hacked', '##[error]hacked'],
          images: 'shots',
        }),
        'shots/::error::hacked.png': samplePng(1),
        'shots/##[error]hacked.png': samplePng(2),
        'shots/\n::error::hacked\n.png': samplePng(3),
      }),
      portal,
    );
    expect(foreign(result)).toEqual([]);
  });

  test('from mistakes: keys, values and paths are quoted, not run', async () => {
    const result = await actHere(
      repository({
        'modportal.yml': JSON.stringify({
          mod: 'big-mod',
          '\n::error::hacked': 1,
          category: '\n::error::hacked',
          description: '\n::error::hacked',
          homepage: '\r::set-output name=result::hacked',
          license: '##[error]hacked',
        }),
      }),
      portal,
    );
    expect(foreign(result)).toEqual([]);
    expect(annotations(result, 'error')).toHaveLength(5);
    expect(result.outputs.result).toBe('failed');
  });

  test("from the portal's error responses", async () => {
    portal.inject({
      when: { kind: 'edit_details' },
      what: {
        type: 'status',
        status: 400,
        body: JSON.stringify({ error: 'x\n::error::hacked', message: `\n${hostile}` }),
      },
    });
    expect(foreign(await actHere(repository(withImage()), portal))).toEqual([]);
  });
});

describe('huge inputs', () => {
  const clean = (result: StepResult) => {
    expect(result.stderr).toBe('');
    expect([0, 1]).toContain(result.exitCode);
  };

  const megabytes = isThorough ? 5 : 1;
  test(`a description of ${megabytes} MB is published, and then unchanged`, async () => {
    const root = repository({
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': `# Big\n\n${'A line of text with a [link](https://example.org).\n'.repeat(megabytes * 20_000)}`,
    });
    const first = await actHere(root, portal);
    clean(first);
    expect(first.outputs.result).toBe('published');
    expect(first.outputs.plan?.length).toBeLessThan(1_000_000);
    expect((await actHere(root, portal)).outputs.result).toBe('unchanged');
  });

  test('a text of 9 MB is a clear error', async () => {
    const result = await actHere(
      repository({ 'modportal.yml': 'mod: big-mod\nfaq: a.md\n', 'a.md': 'x'.repeat(9 * 1024 * 1024) }),
      portal,
    );
    clean(result);
    expect(annotations(result, 'error')).toEqual(['a.md the file is 9 MB; the limit is 8 MB (shorten it)']);
  });

  const images = isThorough ? 2000 : 500;

  test(`a folder of ${images} images is planned`, async () => {
    const root = repository({ 'modportal.yml': 'mod: big-mod\nimages: shots\n' });
    for (let colour = 1; colour <= images; colour++) write(root, `shots/${colour}.png`, samplePng(colour));
    const result = await actHere(root, portal, { 'dry-run': 'true' });
    clean(result);
    expect(result.outputs).toMatchObject({ result: 'planned', 'images-uploaded': String(images) });
  });

  test('an image of 60 MB is a clear error', async () => {
    const root = repository({ ...withImage(), 'shots/2.png': samplePng(2) });
    truncateSync(path.join(root, 'shots/2.png'), 60 * 1024 * 1024);
    const result = await actHere(root, portal);
    clean(result);
    expect(annotations(result, 'error')).toEqual([
      'shots/2.png the image is 60 MB; the limit is 50 MB (scale it down)',
    ]);
  });

  const aliases = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map(
      (key, at) =>
        `${key}: &${key} [${Array(9)
          .fill(`*${'abcdefgh'.charAt(at)}`)
          .join()}]`,
    ),
  ].join('\n');
  test.each([
    ['an alias bomb', aliases, /the YAML has \d+ aliases; the limit is 20/],
    ['a deep list', '['.repeat(5000), /nested more than 50 levels deep/],
    [
      'a deep list that is closed',
      `mod: ${'['.repeat(4000)}${']'.repeat(4000)}`,
      /nested more than 50 levels deep/,
    ],
    ['a deep block', '- '.repeat(4000), /nested more than 50 levels deep/],
    ['deep mappings', `mod: ${'{a: '.repeat(2000)}`, /nested more than 50 levels deep/],
  ])('%s is a clear error, in modportal.yml and in front matter', async (_, yaml, message) => {
    const config = await actHere(repository({ 'modportal.yml': yaml }), portal);
    clean(config);
    expect(annotations(config, 'error')[0]).toMatch(message);
    const files = {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': `---\n${yaml}\n---\nText\n`,
    };
    const frontMatter = await actHere(repository(files), portal);
    clean(frontMatter);
    expect(annotations(frontMatter, 'error')[0]).toMatch(message);
    expect(portal.requests).toEqual([]);
  });

  test('front matter that is never closed, with a million blank lines, is a clear error', async () => {
    const files = {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': `---\n${'\n'.repeat(1_000_000)}`,
    };
    const result = await actHere(repository(files), portal);
    clean(result);
    expect(annotations(result, 'error')[0]).toMatch(/never closed/);
  });

  test('a response without an end is cut off', async () => {
    const endless = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(1 << 20, 'x');
      const more = (): void => {
        while (response.write(chunk));
        response.once('drain', more);
      };
      more();
    });
    endless.listen(0, '127.0.0.1');
    await once(endless, 'listening');
    const address = endless.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const result = await actHere(repository(withImage()), portal, {
      'portal-url': `http://127.0.0.1:${address.port}`,
    });
    endless.closeAllConnections();
    endless.close();
    expect(result.exitCode).toBe(1);
    expect(annotations(result, 'error')[0]).toMatch(
      /the response is larger than 64 MiB|no whole response within/,
    );
  });
});

test('a summary file or a temporary folder that cannot be written ends with 1 and writes nothing to the portal', async () => {
  const root = repository(withImage());
  mkdirSync(path.join(root, 'x'));
  writeFileSync(path.join(root, 'no-folder'), '');
  const result = await actHere(root, portal, {}, { env: { RUNNER_TEMP: path.join(root, 'no-folder') } });
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', backup: '' } });
  expect(portal.requests.map(({ method }) => method)).toEqual(['GET']);
});
