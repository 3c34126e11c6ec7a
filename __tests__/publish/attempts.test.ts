import { describe, expect, test } from '@jest/globals';

import type { Failure, Write } from '../../src/model/outcome.js';
import { PortalError, type PortalErrorKind } from '../../src/portal/portal-error.js';
import { Attempts } from '../../src/publish/attempts.js';

const WRITE: Write = { kind: 'fields', fields: ['title'] };
const failing = (error: Error) => () => Promise.reject(error);
const portalError = (kind: PortalErrorKind) => new PortalError(kind, kind, { hint: 'a hint' });

test('a write is kept, and reported at once', async () => {
  const reported: Write[] = [];
  const attempts = new Attempts((write) => reported.push(write));
  expect(await attempts.attempt(() => Promise.resolve(WRITE))).toBe(true);
  expect(await attempts.attempt(() => Promise.resolve(undefined))).toBe(true);
  expect(attempts).toMatchObject({ written: [WRITE], failures: [], isCutOff: false });
  expect(reported).toStrictEqual([WRITE]);
});

describe('after a failure', () => {
  const rows: [string, Error, boolean, boolean, Failure][] = [
    ['this-call', portalError('this-call'), true, false, { message: 'this-call', hint: 'a hint' }],
    ['a bug', new TypeError('a bug'), true, false, { message: 'a bug' }],
    ['the key', portalError('key'), false, false, { message: 'key', hint: 'a hint', isLasting: true }],
    [
      'the mod',
      portalError('unknown-mod'),
      false,
      false,
      { message: 'unknown-mod', hint: 'a hint', isLasting: true },
    ],
    ['no portal', portalError('unreachable'), false, true, { message: 'unreachable', hint: 'a hint' }],
  ];
  test.each(rows)('%s: whether other writes can succeed', async (_, error, canGoOn, isCutOff, failure) => {
    const attempts = new Attempts(() => undefined);
    expect(await attempts.attempt(failing(error))).toBe(false);
    expect(await attempts.attempt(() => Promise.resolve(WRITE))).toBe(canGoOn);
    expect(attempts).toMatchObject({ written: canGoOn ? [WRITE] : [], failures: [failure], isCutOff });
    expect(attempts.failures).toEqual([failure]);
  });

  test('that concerns one write alone, the write describes it; any other failure is the same for all', async () => {
    const attempts = new Attempts(() => undefined);
    const describe = () => [{ message: 'described' }, { message: 'twice' }];
    await attempts.attempt(failing(portalError('this-call')), describe);
    await attempts.attempt(failing(portalError('unreachable')), describe);
    expect(attempts.failures.map(({ message }) => message)).toEqual(['described', 'twice', 'unreachable']);
  });
});
