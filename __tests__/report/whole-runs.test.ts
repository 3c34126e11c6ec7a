import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import packageJson from '../../package.json' with { type: 'json' };
import { idOfColour } from '../support/in-process.js';
import { startGitHub, type GitHubStub } from '../support/github-api.js';
import { render } from '../support/rendered.js';
import { actHere, annotations, removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98';

let portal: EmulatedPortal;
let github: GitHubStub;
beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', title: 'Big Mod', images: [samplePng(1), samplePng(2), samplePng(3)] },
      { name: 'small-mod', title: 'Small Mod' },
      { name: 'other-mod', title: 'Other Mod' },
    ],
  });
  github = await startGitHub();
});
afterEach(async () => {
  await Promise.all([portal.close(), github.close()]);
  removeRepositories();
});

/** Runs the action in a job of a pull request, as a dry run with a comment. */
async function preview(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return actHere(
    workspace,
    portal,
    { 'dry-run': 'true', comment: 'true', ...inputs },
    {
      event: { pull_request: { number: 7, head: { sha: HEAD } }, repository: { private: false } },
      env: { GITHUB_API_URL: github.url, GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_ID: '42', ...env },
    },
  );
}

const comment = () => github.comments[0]?.body ?? '';
const short = (colour: number) => idOfColour(colour).slice(0, 8);
const withImages = (config: string) => repository({ 'modportal.yml': config, 'shots/2.png': samplePng(2) });
const lines = (text: string) => text.split('\n');

describe('what is taken away from players', () => {
  const config = 'mod: big-mod\ndeprecated: true\nimages: { folder: shots, prune: true }\n';

  test('has an alert above the tables of the summary and the comment, with links to the images', async () => {
    const { summary } = await preview(withImages(config));
    for (const report of [summary, comment()]) {
      const alert = report.indexOf('> [!CAUTION]\n');
      expect(alert).toBeGreaterThan(-1);
      expect(alert).toBeLessThan(report.indexOf('| Field |'));
      const { text, addresses } = render(report);
      expect(text).toContain(
        `Publishing removes 2 images from the gallery (images.prune: true): ${short(1)}, ${short(3)}`,
      );
      expect(text).toContain(
        'Publishing marks the mod as deprecated: the portal hides it from its public listings',
      );
      expect(addresses).toContainEqual(expect.stringMatching(new RegExp(`/${idOfColour(1)}\\.png$`)));
    }
  });

  test('has one line for each kind of caution in the log', async () => {
    const { log } = await preview(withImages(config));
    expect(lines(log).filter((line) => line.startsWith('CAUTION'))).toEqual([
      'CAUTION: publishing removes 2 images from the gallery of big-mod (`images.prune: true`)',
      'CAUTION: publishing marks big-mod as deprecated: the portal hides it from its public listings',
    ]);
  });

  test('is in the past tense after it has been published', async () => {
    const { summary } = await actHere(withImages(config), portal);
    expect(render(summary).text).toMatch(
      /This run removed 2 images from the gallery.*\nThis run marked the mod as deprecated/,
    );
  });

  test('is named for each of several mods', async () => {
    const workspace = withImages(config);
    write(workspace, 'small.yml', 'mod: small-mod\ndeprecated: true\n');
    const { summary } = await preview(workspace, { config: 'modportal.yml\nsmall.yml' });
    expect(render(summary).text).toMatch(
      /big-mod: Publishing removes 2 images.*\nbig-mod: Publishing marks.*\nsmall-mod: Publishing marks/,
    );
  });

  test('does not include an image that is added, or a mod that is no longer deprecated', async () => {
    const { summary, log } = await preview(
      repository({
        'modportal.yml': 'mod: big-mod\nimages: shots\ntitle: New\n',
        'shots/9.png': samplePng(9),
      }),
    );
    expect(`${summary}${log}`).not.toContain('CAUTION');
  });
});

describe('images that are only on the portal', () => {
  test('are one warning, with short names that are links in the reports', async () => {
    const result = await preview(withImages('mod: big-mod\nimages: shots\n'));
    expect(annotations(result, 'warning')).toEqual([
      `modportal.yml:2:9 2 live images are not in shots and are kept at the end of the gallery: \`${short(1)}\`, ` +
        `\`${short(3)}\` (add them to shots, or write \`images.prune: true\` to remove them, ` +
        'or `images.prune: false` to keep them without this warning)',
    ]);
    for (const report of [result.summary, comment()]) {
      expect(report).toMatch(
        new RegExp(`<a href="[^"]*/${idOfColour(1)}\\.png"><code>${short(1)}</code></a>`),
      );
      expect(render(report).text).not.toContain(idOfColour(1));
    }
  });

  test('are one line in the log if `prune: false` is written', async () => {
    const result = await preview(withImages('mod: big-mod\nimages: { folder: shots, prune: false }\n'));
    expect(annotations(result, 'warning')).toEqual([]);
    expect(lines(result.log).filter((line) => line.includes('only on the portal'))).toEqual([
      '  keep      images       2 images only on the portal (images.prune: false)',
    ]);
    expect(result.summary).not.toContain('[!WARNING]');
  });
});

test('a drift check says which parts differ, the most noticeable first', async () => {
  const workspace = withImages(
    'mod: big-mod\ntitle: New\nsummary: New.\ndeprecated: true\nimages: { folder: shots, prune: false }\n',
  );
  const result = await preview(workspace, { 'fail-on-changes': 'true' });
  expect(result.exitCode).toBe(1);
  const message =
    'the portal page of big-mod did not match the repository: deprecated, title, summary, images (fail-on-changes)';
  expect(annotations(result, 'error')).toEqual([`modportal.yml:1 ${message}`]);
  expect(render(result.summary).text).toContain(message);
});

describe('a report says what it is about', () => {
  const workspace = () => repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' });

  test('the page, the comparison and the newest commit of the pull request', async () => {
    const { summary } = await preview(workspace());
    for (const report of [summary, comment()]) {
      expect(render(report).text).toMatch(
        /^(?:\n)?Mod portal page of big-mod: would change 1 field\nmodportal\.yml at commit fedcba9, compared with the live page\. Nothing was written\.\n/,
      );
      expect(render(report).addresses).toEqual(
        expect.arrayContaining([
          `https://redirect.github.com/octo/example/commit/${HEAD}`,
          `https://github.com/octo/example/blob/${COMMIT}/modportal.yml`,
          `${portal.url}/mod/big-mod`,
        ]),
      );
    }
  });

  test('with several mods, first how many change, and which', async () => {
    const files = {
      'a.yml': 'mod: big-mod\ntitle: New\n',
      'b.yml': 'mod: small-mod\ntitle: Small Mod\n',
      'c.yml': 'mod: other-mod\nsummary: New.\n',
    };
    const result = await preview(repository(files), { config: '*.yml' });
    expect(render(result.summary).text).toMatch(
      /^Mod portal pages: 2 of 3 mods would change\nThe repository at commit fedcba9, compared with the live pages\. Nothing was written\.\n\nbig-mod: would change 1 field\nother-mod: would change 1 field\n/,
    );
    expect(result.log).toContain('result: planned: 2 of 3 mods would change; nothing was written\n');
  });

  test('of a configuration error, how many there are, in the comment too', async () => {
    const broken = workspace();
    await preview(broken);
    expect(comment()).toContain('would change');
    write(broken, 'modportal.yml', 'mod: big-mod\ntitel: New\n');
    await preview(broken);
    expect(github.comments).toHaveLength(1);
    expect(render(comment()).text).toMatch(
      /^(?:\n)?Mod portal page: 1 error in the configuration, nothing was written\nThe repository at commit fedcba9 was not compared with the portal\.\n/,
    );
    expect(comment()).not.toContain('would change');
  });

  test('of a wrong input, in the comment too', async () => {
    await preview(workspace());
    await preview(workspace(), { 'fail-on-changes': 'yes' });
    expect(github.comments).toHaveLength(1);
    expect(comment()).toContain('must be true or false');
    expect(comment()).not.toContain('would change');
  });

  test('after `git checkout <tag>`, links lead to that commit', async () => {
    const folder = workspace();
    const git = (...given: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...given], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'release');
    git('tag', 'v1');
    const release = git('rev-parse', 'HEAD');
    write(folder, 'other.txt', 'newer');
    git('add', '.');
    git('commit', '--quiet', '-m', 'newer');
    git('checkout', '--quiet', 'v1');
    const { summary } = await preview(folder);
    expect(summary).toContain(`/blob/${release}/modportal.yml`);
    expect(render(summary).text).toContain(`at commit ${release.slice(0, 7)},`);
  });
});

test('a changed line of a text links to its line of the file', async () => {
  portal.addMod({
    name: 'texts',
    title: 'Texts',
    description: '\nA slow belt.\n\nThe belts of this mod are fast and long.\n',
  });
  const readme =
    '---\ntags: [trains]\n---\n# Texts\n\n\nA slow belt.\n<!-- modportal:exclude-start -->\nx\n<!-- modportal:exclude-end -->\n\nThe belts of this mod are faster and long.\n';
  const workspace = repository({
    'modportal.yml': 'mod: texts\ndescription: docs/readme.md\n',
    'docs/readme.md': readme,
  });
  const { summary } = await preview(workspace);
  const line = readme.split('\n').findIndex((each) => each.includes('faster')) + 1;
  const file = `https://github.com/octo/example/blob/${COMMIT}/docs/readme.md`;
  expect(summary).toContain(`<a href="${file}"><code>docs/readme.md</code></a>`);
  expect(summary).toContain(`- <a href="${file}?plain=1#L${line}">line ${line}</a>: `);
});

describe('the log', () => {
  const config = { 'modportal.yml': 'mod: big-mod\ntitle: New\n' };

  test('begins with the version, the mode, the files and the portal', async () => {
    const first = (log: string) => lines(log).find((line) => !line.startsWith('::add-mask::'));
    const { version } = packageJson;
    expect(first((await preview(repository(config))).log)).toBe(
      `modportal-sync ${version} · dry run · modportal.yml · ${portal.url}`,
    );
    expect(first((await actHere(repository(config), portal)).log)).toBe(
      `modportal-sync ${version} · publish · modportal.yml · ${portal.url}`,
    );
  });

  test('folds the repository and the portal, but neither the plan nor what is written', async () => {
    const { log } = await actHere(repository(config), portal);
    const unfolded: string[] = [];
    let isFolded = false;
    for (const line of lines(log)) {
      if (line.startsWith('::group::')) isFolded = true;
      else if (line === '::endgroup::') isFolded = false;
      else if (!isFolded) unfolded.push(line);
    }
    expect(log).toContain('::group::Portal\n');
    expect(unfolded).toEqual(
      expect.arrayContaining(['  change    title        "Big Mod" → "New"', '  changed   title']),
    );
  });

  test('has the totals once', async () => {
    for (const result of [await preview(repository(config)), await actHere(repository(config), portal)])
      expect(result.log.match(/chang(?:e|ed) 1 field/g)).toEqual(['change 1 field']);
  });

  test('of a dry run ends in a notice, not in a warning, on a pull request and elsewhere', async () => {
    for (const result of [
      await preview(repository(config)),
      await actHere(repository(config), portal, { 'dry-run': 'true' }),
    ]) {
      expect(annotations(result, 'warning')).toEqual([]);
      expect(annotations(result, 'notice')).toEqual([
        'modportal.yml:1 the portal page of big-mod differs from the repository: title',
      ]);
    }
  });
});

test('a comment that GitHub refuses is a warning that names the permission', async () => {
  github.intercept(() => ({
    status: 200,
    body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
  }));
  const result = await preview(repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' }));
  expect(annotations(result, 'warning')).toEqual([
    'no comment on pull request 7: the token is not allowed to write there: Resource not accessible by integration ' +
      '(add `pull-requests: write` to the `permissions` of the job, beside `contents: read`; ' +
      'on a pull request from a fork the token can only read)',
  ]);
});
