import { execFileSync } from 'node:child_process';
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

/** Commits everything in a folder, which becomes a Git repository if it is none. */
export function commitAll(root: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
      // Otherwise each commit starts Git once more, to tidy the repository.
      env: {
        ...process.env,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'maintenance.auto',
        GIT_CONFIG_VALUE_0: 'false',
      },
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'Everything');
}
