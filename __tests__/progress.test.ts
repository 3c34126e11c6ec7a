import { describe, expect, test } from '@jest/globals';

import type { Publication, Write } from '../src/model/outcome.js';
import { Progress } from '../src/progress.js';
import { plan } from './support/plans.js';

const FAILURE = { message: 'stopped', hint: 'run again' };
const WRITE: Write = { kind: 'fields', fields: ['title'] };

const publication = (mod: string, changes: Partial<Publication> = {}): Publication => ({
  mod,
  written: [WRITE],
  failures: [],
  changed: ['title'],
  remaining: plan(mod),
  ...changes,
});

/** A page that was being written when the run was stopped. */
const stopped = (mod: string, written: readonly Write[], message = FAILURE.message) =>
  publication(mod, {
    written,
    failures: [{ ...FAILURE, message }],
    changed: undefined,
    remaining: undefined,
  });

/** A run on some mods that has made its backup. */
function progressOf(...mods: string[]): Progress {
  const progress = new Progress();
  progress.learn({ plans: mods.map((mod) => plan(mod)), backup: '/backup.json' });
  return progress;
}

describe('the outcome of a run', () => {
  test('is empty at first', () => {
    expect(new Progress().as('unchanged')).toStrictEqual({
      result: 'unchanged',
      problems: [],
      plans: [],
      unread: [],
      publications: [],
      failures: [],
      backup: '',
    });
  });

  test('has the latest facts, and every failure', () => {
    const progress = progressOf('a');
    progress.fail([{ message: 'first' }]);
    progress.learn({ problems: [{ severity: 'warning', message: 'careful' }], backup: '/other.json' });
    progress.fail([{ message: 'second' }, { message: 'third' }]);
    expect(progress.as('failed')).toMatchObject({
      result: 'failed',
      problems: [{ message: 'careful' }],
      plans: [{ mod: 'a' }],
      failures: [{ message: 'first' }, { message: 'second' }, { message: 'third' }],
      backup: '/other.json',
    });
  });

  test('has the publications in the order of the plans, whichever was finished first', () => {
    const progress = progressOf('a', 'unchanged', 'b');
    for (const mod of ['a', 'b']) progress.begin(plan(mod));
    for (const mod of ['b', 'a']) progress.finish(publication(mod));
    expect(progress.as('published').publications).toEqual([publication('a'), publication('b')]);
  });
});

describe('the outcome of a run that is stopped', () => {
  test('before the first page is being written: it failed, and the backup is not needed', () => {
    const progress = progressOf('a');
    progress.fail([{ message: 'earlier' }]);
    expect(progress.cutShort(FAILURE)).toMatchObject({
      result: 'failed',
      failures: [{ message: 'earlier' }, FAILURE],
      publications: [],
      backup: '',
    });
  });

  test('between two pages: the backup is needed', () => {
    const progress = progressOf('a', 'b');
    progress.begin(plan('a'));
    progress.finish(publication('a'));
    expect(progress.cutShort(FAILURE)).toMatchObject({
      failures: [FAILURE],
      publications: [{ mod: 'a' }],
      backup: '/backup.json',
    });
  });

  test('while a page is being written: the failure is that of the page, with its writes so far', () => {
    const progress = progressOf('a');
    progress.begin(plan('a'));
    progress.add('a', WRITE);
    expect(progress.cutShort(FAILURE)).toMatchObject({
      result: 'failed',
      failures: [],
      publications: [stopped('a', [WRITE])],
      backup: '/backup.json',
    });
  });

  test('while several pages are being written: each failure names its page', () => {
    const progress = progressOf('a', 'b', 'c');
    for (const mod of ['c', 'b', 'a']) progress.begin(plan(mod));
    progress.add('c', WRITE);
    progress.finish(publication('b'));
    expect(progress.cutShort(FAILURE).publications).toEqual([
      stopped('a', [], 'stopped (while writing a)'),
      publication('b'),
      stopped('c', [WRITE], 'stopped (while writing c)'),
    ]);
  });
});
