import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Listener, SyncEvent } from '../model/event.js';
import { toFailure, toProblem } from '../model/outcome.js';
import type { Pulled } from '../model/pulled.js';
import { PortalClient } from '../portal/client.js';
import { USER_AGENT } from '../program.js';
import { pullPage } from '../pull/pull.js';
import { eventLines } from '../report/event-lines.js';
import { problemData } from '../report/problem-json.js';
import { describePulled, NEXT_STEPS } from '../report/pulled.js';
import { count } from '../text/plain-text.js';
import { findCheckout } from './checkout.js';
import { print, printJson, say, sayLines, sayProblems, showProgress } from './terminal.js';

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
 * @param mods internal names; if empty, the mod of the folder
 * @returns the exit code
 */
export async function pull(mods: readonly string[], options: PullOptions): Promise<number> {
  const display = new PullDisplay();
  const emit = (event: SyncEvent): void => {
    display.show(event);
  };
  const portal = new PortalClient({
    url: options.portalUrl,
    apiKey: undefined,
    userAgent: USER_AGENT,
    onSecret: () => undefined,
    emit,
  });
  try {
    const results = await pullEach(mods, options, portal, emit);
    if (options.json) printJson(results.map(toJson));
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
  emit: Listener,
): Promise<Pulled[]> {
  if (owner !== undefined && mods.length > 0) throw new Error('use either the names of mods or --owner');
  const names = owner === undefined ? mods : await portal.modsOf(owner);
  if (owner !== undefined) say(`${owner} has ${count(names.length, 'mod')}`);
  // Without a name, the folder has to exist, because its files name the mod.
  if (names.length > 0) makeFolder(folder);
  const checkout = findCheckout(folder);
  const isSeveral = owner !== undefined || names.length > 1;
  const results: Pulled[] = [];
  for (const [at, mod] of (names.length === 0 ? [undefined] : names).entries()) {
    const config = path.posix.join(checkout.folder, isSeveral ? String(mod) : '', 'modportal.yml');
    const pulled = await pullPage({ ...checkout, config, mod, all, force, prune }, portal, emit);
    results.push(pulled);
    sayProblems([...pulled.problems, ...pulled.failures.map(toProblem)], checkout.workspace);
    pulled.differences.forEach(sayLines);
    say(describePulled(pulled));
    if (!json) pulled.changedFiles.forEach(print);
    const left = names.length - at - 1;
    if (pulled.isCutOff && left > 0) {
      // Each of them would take as long and fail as well.
      say(`not pulled, because the portal cannot be reached: ${count(left, 'more mod')}`);
      break;
    }
  }
  return results;
}

function toJson({ result, config, live, changedFiles, problems, failures }: Pulled): object {
  const all = [...problems, ...failures.map(toProblem)];
  return { result, mod: live?.name, config, changedFiles, problems: all.map(problemData) };
}

/** Counts the downloads in one line, on a terminal. Shows other events as lines. */
class PullDisplay {
  private downloaded = 0;

  show(event: SyncEvent): void {
    if (event.kind === 'downloaded') {
      this.downloaded += 1;
      showProgress(`downloaded ${count(this.downloaded, 'image')}`);
    } else eventLines(event).forEach(say);
  }
}

/** If the path is taken by a file, that is left to `findCheckout`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(`cannot make the folder ${folder}: ${toFailure(error).message}`, { cause: error });
  }
}
