import path from 'node:path';

import packageJson from '../../package.json' with { type: 'json' };
import type { SyncEvent } from '../model/event.js';
import type { Pulled } from '../model/pulled.js';
import { PortalClient } from '../portal/client.js';
import { pullPage } from '../pull/pull.js';
import { describePulled, NEXT_STEPS } from '../report/pulled.js';
import { count } from '../text/plain-text.js';
import { findCheckout } from './checkout.js';
import { print, say, sayLines, sayProblems } from './terminal.js';

/** The options of `pull`, as commander reads them. */
export interface PullOptions {
  readonly portalUrl: URL;
  readonly folder: string;
  readonly owner?: string;
  readonly all: boolean;
  readonly force: boolean;
  readonly prune: boolean;
  readonly json: boolean;
}

/**
 * Pulls the page of the folder's mod, or several pages, each into a folder with the mod's name.
 *
 * @param mods internal names; none for the mod of the folder
 * @returns the exit code
 */
export async function pull(mods: readonly string[], options: PullOptions): Promise<number> {
  const portal = new PortalClient({
    url: options.portalUrl,
    apiKey: undefined,
    userAgent: `${packageJson.name}/${packageJson.version}`,
    onSecret: () => undefined,
    emit: sayEvent,
  });
  try {
    const results = await pullEach(mods, options, portal);
    if (options.json) print(JSON.stringify(results.map(toJson)));
    if (results.some(({ result, isFirst }) => result === 'pulled' && isFirst)) {
      say('next:');
      for (const step of NEXT_STEPS) say(`- ${step}`);
    }
    return results.every(({ result }) => result !== 'failed') ? 0 : 1;
  } finally {
    portal.close();
  }
}

async function pullEach(
  mods: readonly string[],
  { folder, owner, all, force, prune, json }: PullOptions,
  portal: PortalClient,
): Promise<Pulled[]> {
  const checkout = findCheckout(folder);
  const names = owner === undefined ? mods : await portal.modsOf(owner);
  if (owner !== undefined) say(`${owner} has ${count(names.length, 'mod')}`);
  const isSeveral = owner !== undefined || names.length > 1;
  const results: Pulled[] = [];
  for (const mod of names.length === 0 ? [undefined] : names) {
    const config = path.posix.join(checkout.folder, isSeveral ? String(mod) : '', 'modportal.yml');
    const pulled = await pullPage({ ...checkout, config, mod, all, force, prune }, portal, sayEvent);
    results.push(pulled);
    sayProblems(pulled.problems, pulled.failures);
    pulled.differences.forEach(sayLines);
    say(describePulled(pulled));
    if (!json) pulled.changedFiles.forEach(print);
  }
  return results;
}

function toJson({ result, config, live, changedFiles, problems, failures }: Pulled): object {
  const errors = [...problems, ...failures.map((failure) => ({ severity: 'error', ...failure }))];
  return { result, mod: live?.name, config, changedFiles, problems: errors };
}

function sayEvent(event: SyncEvent): void {
  if (event.kind === 'page read') say(`read ${event.live.address}`);
  if (event.kind === 'waiting') {
    const { operation, reason, delayMs } = event.wait;
    say(`could not ${operation}: ${reason}; retrying in ${(delayMs / 1000).toFixed(1)} s`);
  }
}
