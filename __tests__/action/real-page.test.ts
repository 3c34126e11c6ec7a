import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { seedFromFull, startPortal } from '../../emulator/index.js';
import { act, removeRepositories, repository } from '../support/repository.js';

test('a real page, kept in a repository with LF newlines, is found unchanged with one request', async () => {
  const fixture = new URL('../fixtures/full-AutoDeconstruct.json', import.meta.url);
  const body = JSON.parse(readFileSync(fixture, 'utf8')) as { description: string };
  const portal = await startPortal({ mods: [seedFromFull(body)] });
  const workspace = repository({
    'modportal.yml': [
      'mod: AutoDeconstruct',
      'title: Auto Deconstruct',
      'summary: This mod marks drills that have no more resources to mine for deconstruction.',
      'description: README.md',
      'faq: ""',
      'category: utilities',
      'tags: [mining]',
      'license: default_mit',
      'homepage: ""',
      'source_url: https://github.com/softmix/AutoDeconstruct',
      'deprecated: false',
      'markdown: { strip_title: false }',
    ].join('\n'),
    'README.md': `${body.description.replaceAll('\r\n', '\n')}\n`,
  });
  const result = await act(workspace, portal);
  expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
  expect(portal.requests.map(({ method, kind }) => `${method} ${kind}`)).toEqual(['GET full']);
  await portal.close();
  removeRepositories();
});
