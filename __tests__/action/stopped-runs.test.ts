import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { act, annotations, preload, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', title: 'Old' },
      { name: 'small-mod', title: 'Old' },
    ],
  });
});
afterEach(async () => {
  await portal.close();
});
afterAll(removeRepositories);

const FILES = {
  'modportal.yml': 'mod: big-mod\ntitle: New\nimages: shots\n',
  'z/modportal.yml': 'mod: small-mod\ntitle: New\n',
  ...Object.fromEntries([1, 2, 3, 4].map((at) => [`shots/${at}.png`, samplePng(at)])),
};
const INPUTS = { config: 'modportal.yml\nz/modportal.yml' };

/** Runs the action, and sends it a signal as the portal gets the n-th request of a kind, which it never answers. */
async function actUntil(
  workspace: string,
  signal: NodeJS.Signals,
  kind: 'full' | 'edit_details' | 'upload',
  nth = 1,
): Promise<StepResult> {
  portal.inject({ when: { kind, nth }, what: { type: 'hang' } });
  let stop: () => void = () => undefined;
  let seen = 0;
  portal.onRequest((record) => {
    if (record.kind === kind && ++seen === nth) stop();
  });
  return act(workspace, portal, INPUTS, {
    onStart: (child) => {
      stop = () => child.kill(signal);
    },
  });
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('in the middle of the uploads ends with a message about what was written', async () => {
    const workspace = repository(FILES);
    // The last one, which begins when the others are done.
    const result = await actUntil(workspace, signal, 'upload', 4);
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed', changed: 'true' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(new RegExp(`^stopped by ${signal}`)),
    ]);
    expect(result.log).toContain('big-mod: written before the failure: changed 1 field, uploaded 3 images\n');
    expect(result.log).toContain('big-mod: not written, or not confirmed: 4.png, the order of the gallery\n');
    expect(result.log).toContain(
      'big-mod: the next run reads the page again and makes the remaining changes\n',
    );
    // It is published side by side, and was done before.
    expect(portal.mod('small-mod').title).toBe('New');
    expect(result.summary).toContain(`stopped by ${signal}`);
    expect(result.summary).toContain('failed halfway (changed 1 field, uploaded 3 images)');
    expect(result.summary).toContain('**Not written:** 4.png');
    expect(result.summary).not.toContain('Publishing. If this line is still here');
    expect(result.outputs['images-uploaded']).toBe('3');
    expect(existsSync(result.outputs.backup ?? '')).toBe(true);

    // Errors inside of a group that is folded would not be seen.
    const lines = result.log.split('\n');
    const group = lines.filter((line) => /^::(?:end)?group::/.test(line)).at(-1);
    expect(group).toBe('::endgroup::');
    expect(lines.lastIndexOf('::endgroup::')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('::error')),
    );

    // No write began after the signal, and the next run does the rest.
    expect(portal.requests.at(-1)?.kind).toBe('upload');
    expect(portal.requests.filter(({ kind }) => kind === 'upload')).toHaveLength(4);
    portal.clearFaults();
    expect(await act(workspace, portal, INPUTS)).toMatchObject({
      exitCode: 0,
      outputs: { result: 'published' },
    });
    expect(portal.mod('big-mod').images).toHaveLength(4);
    expect(portal.mod('small-mod').title).toBe('New');
  });

  test('during the first write, which may have been done', async () => {
    const result = await actUntil(repository(FILES), signal, 'edit_details');
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed' } });
    expect(result.log).toContain(
      'big-mod: written before the failure: no write was confirmed, and the page could not be read again\n',
    );
    expect(result.summary).toContain('failed, no write was confirmed');
    expect(existsSync(result.outputs.backup ?? '')).toBe(true);
  });

  test.each([1, 2])('before the first write, during read %i', async (nth) => {
    const result = await actUntil(repository(FILES), signal, 'full', nth);
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed', backup: '' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(new RegExp(`^stopped by ${signal}`)),
    ]);
    expect(result.log).toMatch(/result: failed\n$/);
    expect(result.summary).toContain('failed, nothing was written');
    expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(readdirSync(result.temporaryFolder)).toEqual([]);
  });
});

test('the output `backup` is there when the run is killed', async () => {
  const result = await actUntil(repository(FILES), 'SIGKILL', 'upload', 2);
  expect(result.exitCode).toBeNull();
  expect(existsSync(result.outputs.backup ?? '')).toBe(true);
});

test('a second signal ends the process at once, while the report is still being made', async () => {
  portal.inject({ when: { kind: 'upload' }, what: { type: 'hang' } });
  let child: ChildProcess | undefined;
  const stop = portal.onRequest(({ kind }) => {
    if (kind !== 'upload') return;
    stop();
    child?.kill('SIGINT');
  });
  // A report that takes a minute; had the second signal to wait for it, the process would end with 1.
  const slowSummary = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const append = fs.appendFileSync;
    fs.appendFileSync = (file, ...rest) => {
      if (String(rest[0]).includes('stopped by')) {
        fs.writeSync(1, 'reporting\\n');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
      }
      return append(file, ...rest);
    };
    syncBuiltinESMExports();`;
  const result = await act(repository(FILES), portal, INPUTS, {
    env: preload(slowSummary),
    onStart: (started) => {
      child = started;
      started.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('reporting')) started.kill('SIGTERM');
      });
    },
  });
  expect(result.exitCode).toBeNull();
});
