import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { runAction, type ActionStep, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import type { Clock } from '../../src/portal/retrier.js';
import { runActionHere } from './action-in-process.js';
import { instantClock } from './in-process.js';

/** The folder with action.yml and dist/. */
export const ACTION = path.resolve(import.meta.dirname, '../..');

/** The Node.js that runs the action: set it to that of the hosted runner if the tests run on an older one. */
const NODE = process.env.ACTION_NODE ?? process.execPath;

/** For `env`: the action's clock runs faster. */
export const FAST_CLOCK = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'fast-clock.mjs')).href}`,
};

/** For `env`: the module runs in the action's process before the action. */
export function preload(source: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(source)}` };
}

const folders: string[] = [];

/** Makes a repository of the files. `removeRepositories` takes all of them away. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'repository-'));
  folders.push(root);
  for (const [file, content] of Object.entries(files)) write(root, file, content);
  return root;
}

export function write(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs the built action on a repository against the emulated portal, with its key. */
export async function act(
  workspace: string,
  portal: EmulatedPortal,
  inputs: Readonly<Record<string, string>> = {},
  step: Partial<ActionStep> = {},
): Promise<StepResult> {
  const result = await runAction({
    action: ACTION,
    workspace,
    node: NODE,
    ...step,
    inputs: { 'portal-url': portal.url, 'api-key': portal.apiKey, ...inputs },
  });
  folders.push(path.dirname(result.temporaryFolder));
  return result;
}

/** The same in this process, from the source; its waits take no time. */
export async function actHere(
  workspace: string,
  portal: EmulatedPortal,
  inputs: Readonly<Record<string, string>> = {},
  { clock = instantClock(), ...step }: Partial<ActionStep> & { readonly clock?: Clock } = {},
): Promise<StepResult> {
  const all = { 'portal-url': portal.url, 'api-key': portal.apiKey, ...inputs };
  const result = await runActionHere({ action: ACTION, workspace, ...step, inputs: all }, clock);
  folders.push(path.dirname(result.temporaryFolder));
  return result;
}

/** The annotations of one level, as a person sees them: `file:line:column message`. */
export function annotations(result: StepResult, level: 'error' | 'warning' | 'notice'): string[] {
  return result.commands
    .filter(({ name }) => name === level)
    .map(({ properties, message }) => {
      const place = [properties.file, properties.line, properties.col].filter(Boolean).join(':');
      return place === '' ? message : `${place} ${message}`;
    });
}
