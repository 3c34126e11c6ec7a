import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import * as fs from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { removeRepositories, repository } from '../support/repository.js';

/** Raises an error instead of a call of `node:fs`; undefined lets every call through. */
let fault: ((call: 'rename' | 'write' | 'remove', file: string) => void) | undefined;
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  renameSync: (from: string, to: string) => {
    fault?.('rename', to);
    fs.renameSync(from, to);
  },
  writeFileSync: (file: string, content: string | Uint8Array) => {
    fault?.('write', file);
    fs.writeFileSync(file, content);
  },
  rmSync: (file: string, options: fs.RmOptions) => {
    fault?.('remove', file);
    fs.rmSync(file, options);
  },
}));
// After the mock: both read it.
const { Draft } = await import('../../src/pull/draft.js');
const { filesOf } = await import('../support/pulling.js');

const BEFORE = { 'modportal.yml': 'old', 'a.md': 'old', 'shots/1.png': 'one', 'shots/2.png': 'two' };
const AFTER = { 'modportal.yml': 'new', 'a.md': 'new', 'b/c.md': 'new', 'shots/1.png': 'one' };

let root: string;
beforeEach(() => {
  root = repository(BEFORE);
});
afterEach(() => {
  fault = undefined;
  removeRepositories();
});

function drafted(draft = new Draft(root)): InstanceType<typeof Draft> {
  draft.write('modportal.yml', 'new');
  draft.write('a.md', 'new');
  draft.write('b/c.md', 'new');
  draft.write('shots/1.png', 'one');
  draft.delete('shots/2.png');
  return draft;
}

test('a draft changes nothing before it is committed', () => {
  const draft = drafted();
  expect(draft.changes()).toEqual(['modportal.yml', 'a.md', 'b/c.md', 'shots/2.png']);
  expect([draft.read('a.md'), draft.readIfThere('b/c.md'), draft.readIfThere('gone')]).toEqual([
    'new',
    'new',
    '',
  ]);
  draft.discard();
  expect(filesOf(root)).toEqual(BEFORE);
});

test('a draft that is stopped is deleted at once, and changes nothing', () => {
  const stop = new AbortController();
  const draft = drafted(new Draft(root, stop.signal));
  stop.abort(new Error('stopped'));
  expect(filesOf(root)).toEqual(BEFORE);
  expect(() => {
    draft.commit('modportal.yml');
  }).toThrow('stopped');
  expect(() => new Draft(root, stop.signal)).toThrow('stopped');
  expect(filesOf(root)).toEqual(BEFORE);
});

test('modportal.yml is renamed after the files that it names, and files are deleted last', () => {
  const calls: string[] = [];
  fault = (call, file) => calls.push(`${call} ${path.relative(root, file)}`);
  const draft = drafted();
  draft.changes();
  draft.commit('modportal.yml');
  const moves = calls.filter((call) => !call.includes('.modportal-pull-'));
  expect(moves).toEqual(['rename a.md', 'rename b/c.md', 'rename modportal.yml', 'remove shots/2.png']);
  expect(filesOf(root)).toEqual(AFTER);
});

describe('a disk that fails', () => {
  test.each(['write', 'rename', 'remove'] as const)('at any %s changes nothing', (failing) => {
    let happened = 0;
    for (let last = 1; last <= 4; last++) {
      let count = 0;
      fault = (call, file) => {
        // Only the first failure: what follows puts the old versions back.
        if (call !== failing || (call === 'remove' && file.includes('.modportal-pull-')) || ++count !== last)
          return;
        happened++;
        throw new Error('no space left on device');
      };
      let draft: InstanceType<typeof Draft> | undefined;
      const pull = () => {
        draft = new Draft(root);
        drafted(draft);
        draft.changes();
        draft.commit('modportal.yml');
        throw new Error('no space left on device');
      };
      expect(pull).toThrow('no space left on device');
      draft?.discard();
      if (count >= last) expect(filesOf(root)).toEqual(BEFORE);
      if (count >= last) expect(readdirSync(root)).not.toContain('b');
      fs.rmSync(root, { recursive: true });
      cpSync(repository(BEFORE), root, { recursive: true });
    }
    expect(happened).toBeGreaterThan(0);
  });
});

test('a file that can never be written does not keep the others from being put back', () => {
  fault = (call, file) => {
    if (call === 'rename' && file.endsWith('modportal.yml')) throw new Error('the file is locked');
  };
  const draft = drafted();
  draft.changes();
  expect(() => {
    draft.commit('modportal.yml');
  }).toThrow('the file is locked');
  draft.discard();
  expect(filesOf(root)).toEqual(BEFORE);
});

describe('a process that is killed', () => {
  test.each([1, 2, 3, 4])(
    'at move %i leaves every file old or new, and the next draft ends right',
    (last) => {
      let moves = 0;
      // Nothing works any more: no file is put back, and nothing is tidied up.
      fault = (_, file) => {
        const isMove = !file.includes('.modportal-pull-');
        if (moves >= last || (isMove && ++moves >= last)) throw new Error('killed');
      };
      const draft = drafted();
      draft.changes();
      expect(() => {
        draft.commit('modportal.yml');
      }).toThrow('killed');
      fault = undefined;
      expect(readdirSync(root).some((name) => name.startsWith('.modportal-pull-'))).toBe(true);
      const { 'modportal.yml': config, 'a.md': text } = filesOf(root);
      expect([config, text].map((each) => each === 'old' || each === 'new')).toEqual([true, true]);
      if (config === 'new') expect(filesOf(root)).toMatchObject({ 'a.md': 'new', 'b/c.md': 'new' });
      const next = drafted();
      next.changes();
      next.commit('modportal.yml');
      expect(filesOf(root)).toEqual(AFTER);
    },
  );
});

test('the draft of another process stays while that process is running', async () => {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const folder = `.modportal-pull-${other.pid}-abc`;
  mkdirSync(path.join(root, folder));
  new Draft(root).discard();
  const isThere = existsSync(path.join(root, folder));
  other.kill('SIGKILL');
  await once(other, 'close');
  new Draft(root).discard();
  expect([isThere, existsSync(path.join(root, folder))]).toEqual([true, false]);
});

describe('symbolic links', () => {
  test('stay, and the file to which they lead is replaced', () => {
    mkdirSync(path.join(root, 'docs'));
    symlinkSync('../a.md', path.join(root, 'docs/link.md'));
    const draft = new Draft(root);
    draft.write('docs/link.md', 'new');
    draft.commit('modportal.yml');
    expect(lstatSync(path.join(root, 'docs/link.md')).isSymbolicLink()).toBe(true);
    expect(filesOf(root)['a.md']).toBe('new');
  });

  test('that are deleted leave the file to which they lead', () => {
    symlinkSync('1.png', path.join(root, 'shots/3.png'));
    const draft = new Draft(root);
    draft.delete('shots/3.png');
    draft.commit('modportal.yml');
    expect([existsSync(path.join(root, 'shots/3.png')), existsSync(path.join(root, 'shots/1.png'))]).toEqual([
      false,
      true,
    ]);
  });

  test.each(['portal/new.md', 'portal/deeper/new.md', 'portal/there.md'])(
    'that lead out are not followed: %s',
    (file) => {
      const outside = repository({ 'there.md': 'old' });
      symlinkSync(outside, path.join(root, 'portal'));
      const draft = new Draft(root);
      draft.write('a.md', 'new');
      draft.write(file, 'new');
      expect(() => {
        draft.commit('modportal.yml');
      }).toThrow(`${file} is outside the folder`);
      draft.discard();
      expect([filesOf(outside), filesOf(root)['a.md']]).toEqual([{ 'there.md': 'old' }, 'old']);
    },
  );
});

test.each([
  ['is tried again', 'EBUSY', 2, AFTER],
  ['that is not allowed is not tried again', 'ENOSPC', 1, BEFORE],
])('a rename of a file in use %s', (_, code, failures, expected) => {
  const attempts: string[] = [];
  fault = (call, file) => {
    if (call !== 'rename' || !file.endsWith('a.md') || attempts.push(file) > failures) return;
    throw Object.assign(new Error(code), { code });
  };
  const draft = drafted();
  draft.changes();
  try {
    draft.commit('modportal.yml');
  } catch {
    draft.discard();
  }
  expect(filesOf(root)).toEqual(expected);
  // What was not renamed is not put back.
  expect(attempts).toHaveLength(code === 'EBUSY' ? 3 : 1);
});

test('the mode of a file stays, also of one that is read-only', () => {
  chmodSync(path.join(root, 'a.md'), 0o444);
  const draft = drafted();
  draft.commit('modportal.yml');
  expect(statSync(path.join(root, 'a.md')).mode & 0o777).toBe(0o444);
  expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('new');
});

test('a folder that does not exist is made', () => {
  const draft = new Draft(path.join(root, 'new/folder'));
  draft.write('modportal.yml', 'new');
  draft.commit('modportal.yml');
  expect(filesOf(path.join(root, 'new'))).toEqual({ 'folder/modportal.yml': 'new' });
});
