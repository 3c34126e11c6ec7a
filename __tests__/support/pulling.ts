import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { EmulatedPortal } from '../../emulator/index.js';
import { PortalClient } from '../../src/portal/client.js';
import type { Pulled } from '../../src/model/pulled.js';
import type { Clock } from '../../src/portal/retrier.js';
import { pullPage, type PullRequest } from '../../src/pull/pull.js';
import { instantClock } from './in-process.js';

export const REPOSITORY = {
  serverUrl: 'https://github.com',
  owner: 'octo',
  name: 'example',
  isPrivate: false,
};

/** Pulls the page of big-mod into a folder, in this process. */
export async function pullHere(
  workspace: string,
  portal: EmulatedPortal,
  { clock = instantClock(), ...options }: Partial<PullRequest> & { readonly clock?: Clock } = {},
): Promise<Pulled> {
  const client = new PortalClient({
    url: new URL(portal.url),
    apiKey: undefined,
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock,
  });
  const request = {
    workspace,
    repository: REPOSITORY,
    config: 'modportal.yml',
    mod: 'big-mod',
    all: false,
    force: false,
    prune: true,
    ...options,
  };
  try {
    return await pullPage(request, client, () => undefined);
  } finally {
    client.close();
  }
}

/** The files of a folder, without those of Git, by path. Bytes are shown as latin1. */
export function filesOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('.git/'));
  return Object.fromEntries(
    entries
      .sort()
      .map((file) => [
        file,
        readFileSync(path.join(root, file), /\.(?:png|jpe?g)$/.test(file) ? 'latin1' : 'utf8'),
      ]),
  );
}

/**
 * Commits everything in a folder, which becomes a Git repository if it is none. One shell starts Git three times, because
 * it takes this large process long to start another.
 */
export function commitAll(root: string): void {
  const commit = 'git commit --quiet --allow-empty -m Everything';
  execSync(`git init --quiet && git add --all && ${commit}`, {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ...AUTHOR, ...WITHOUT_MAINTENANCE },
  });
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@example.org',
};

/** Otherwise each commit starts Git once more, to tidy the repository. */
const WITHOUT_MAINTENANCE = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
};
