import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

const CONFIG = 'mod: big-mod\ndescription: README.md\n';

test('the log names what is left out, and warns of nothing', async () => {
  const README =
    '# Big Mod\n\nText\n\n<!-- modportal:exclude-start -->\n## Developing\n<!-- modportal:exclude-end -->\n';
  const result = await actHere(repository({ 'modportal.yml': CONFIG, 'README.md': README }), portal);
  expect(result.log.split('\n')).toContain(
    'README.md: the title "Big Mod" (line 1) and lines 5–7 between exclusion markers are not published',
  );
  expect(annotations(result, 'warning')).toEqual([]);
  expect(portal.mod('big-mod').description).toBe('Text\n\n');
});

test.each([
  ['the tag of the run', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.0' }, 'v1.2.0'],
  ['HEAD in a run for a branch', { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }, 'HEAD'],
  ['HEAD outside of GitHub', { GITHUB_REF_TYPE: '', GITHUB_REF_NAME: '' }, 'HEAD'],
])('with `ref: tag`, links lead to %s', async (_, env, ref) => {
  const root = repository({
    'modportal.yml': `${CONFIG}markdown: { ref: tag }\n`,
    'README.md': '[a](README.md)\n',
  });
  await actHere(root, portal, {}, { env });
  expect(portal.mod('big-mod').description).toBe(
    `[a](https://github.com/octo/example/blob/${ref}/README.md)\n`,
  );
});
