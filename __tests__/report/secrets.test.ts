import { describe, expect, test } from '@jest/globals';

import { say } from '../../src/action/log.js';
import { logEvent } from '../../src/action/run-log.js';
import { secrets } from '../../src/action/secrets.js';
import { Secrets } from '../../src/text/secrets.js';
import { captureLog } from '../support/captured-log.js';
import { file, live, plan, planned } from '../support/plans.js';

const KEY = 'Q7b"2f\\c91/d04+e83a=6f5b7c2d1e';
const URL_SECRET = 'https://assets.example/upload?Signature=0a1b2c3d4e5f60718293';

/** Whether six characters in a row of the secret are there, without regard to case. */
function showsPartOf(secret: string, text: string): boolean {
  const [low, part] = [text.toLowerCase(), secret.toLowerCase()];
  return Array.from({ length: part.length - 5 }, (_, at) => part.slice(at, at + 6)).some((piece) =>
    low.includes(piece),
  );
}

function hiding(...known: string[]): { secrets: Secrets; announced: string[] } {
  const announced: string[] = [];
  const made = new Secrets((secret) => announced.push(secret));
  for (const secret of known) made.add(secret);
  return { secrets: made, announced };
}

const percent = (text: string) =>
  Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).join('');

describe('a secret is removed when it is quoted', () => {
  test.each<readonly [string, (secret: string) => string]>([
    ['as it is', (secret) => secret],
    ['twice', (secret) => secret + secret],
    ['in capitals', (secret) => secret.toUpperCase()],
    ['in JSON', (secret) => JSON.stringify({ error: secret })],
    ['in JSON with escaped slashes', (secret) => JSON.stringify(secret).replaceAll('/', '\\/')],
    ['in JSON in JSON', (secret) => JSON.stringify(JSON.stringify(secret))],
    ['in an address', encodeURIComponent],
    ['in an address in an address', (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ['with every character encoded', percent],
    ['in JSON in an address', (secret) => encodeURIComponent(JSON.stringify(secret))],
    [
      'as \\u escapes',
      (secret) => Array.from(secret, (c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(''),
    ],
    ['as decimal entities', (secret) => Array.from(secret, (c) => `&#${c.charCodeAt(0)};`).join('')],
    [
      'as hexadecimal entities',
      (secret) => Array.from(secret, (c) => `&#x${c.charCodeAt(0).toString(16)};`).join(''),
    ],
    ['in HTML', (secret) => secret.replaceAll('"', '&quot;')],
    ['wrapped', (secret) => secret.replace(/.{5}/g, '$&\n')],
    ['wrapped in CRLF, and indented', (secret) => secret.replace(/.{5}/g, '$&\r\n    ')],
    ['wrapped, in JSON', (secret) => JSON.stringify(secret.replace(/.{5}/g, '$&\n'))],
    ['with zero-width spaces', (secret) => secret.replace(/./g, '$&\u200b')],
    ['with soft hyphens', (secret) => secret.replace(/.{4}/g, '$&\u00ad')],
    ['with byte order marks', (secret) => secret.replace(/.{4}/g, '$&\ufeff')],
  ])('%s', (_, quote) => {
    for (const secret of [KEY, URL_SECRET]) {
      const { secrets: known } = hiding(KEY, URL_SECRET);
      const text = `before ${quote(secret)} after`;
      const hidden = known.hide(text);
      expect(hidden).toContain('***');
      // What escapes and separators are left when they are taken back shows no part either.
      const plain = hidden.replace(/[\s\u200b\u00ad\ufeff\\]/g, '');
      expect([hidden, plain].filter((each) => showsPartOf(secret, each))).toEqual([]);
    }
  });

  test('and the text around it is kept', () => {
    const { secrets: known } = hiding(KEY);
    expect(known.hide(`a key (${KEY}), 100 %\n\\o/ &amp; Ünï`)).toBe('a key (***), 100 %\n\\o/ &amp; Ünï');
  });

  test('also when it is short, or has several lines, or a part of it is a secret as well', () => {
    const { secrets: known } = hiding(
      'hunter2',
      'first line\nsecond line',
      'part-of-it',
      'all of part-of-it too',
    );
    expect(known.hide('hunter2 HUNTER2')).toBe('*** ***');
    expect(known.hide('second line, first line')).toBe('***, ***');
    expect(known.hide('(all of part-of-it too)')).toBe('(***)');
  });

  test('in every string of plain data, but in no word of the action itself', () => {
    const { secrets: known } = hiding('failed', 'title');
    expect(
      known.hideIn({
        result: 'failed',
        plans: [{ fields: [{ field: 'title', before: 'the title', after: true, list: ['title', 1, null] }] }],
      }),
    ).toEqual({
      result: 'failed',
      plans: [{ fields: [{ field: 'title', before: 'the ***', after: true, list: ['***', 1, null] }] }],
    });
  });
});

test('data without a secret is the same object, also after more secrets are known', () => {
  const { secrets: known } = hiding(KEY);
  const data = { list: ['a', { b: 'c' }], other: { text: 'later secret' } };
  expect(known.hideIn(data)).toBe(data);
  known.add('later secret');
  const hidden = known.hideIn(data);
  expect(hidden).toEqual({ ...data, other: { text: '***' } });
  expect(hidden.list).toBe(data.list);
  expect(known.hideIn(hidden)).toBe(hidden);
});

test('each secret is announced once, and nothing else is', () => {
  const { announced } = hiding(KEY, '', ' ', KEY, URL_SECRET);
  expect(announced).toEqual([KEY, URL_SECRET]);
});

test('no line of the log shows a part of a secret, even if the line is shortened', async () => {
  const secret = 'f00dfacecafebeef0123456789abcdef';
  await captureLog(() => {
    secrets.add(secret);
  });
  const around = [0, 30, 40, 50, 58, 1980, 1999].map((before) => 'x'.repeat(before) + secret);
  const log = await captureLog(() => {
    for (const text of around) {
      say(text);
      logEvent({ kind: 'waiting', wait: { operation: text, reason: text, delayMs: 1, next: 2 } });
      logEvent({ kind: 'page declared', page: { mod: text, config: text, fields: {}, places: {} } });
      logEvent(
        planned(
          plan(text, {
            config: text,
            fields: [
              { field: 'title', before: text, after: `${text}!` },
              { field: 'tags', before: [text], after: ['a'] },
            ],
            gallery: {
              before: [],
              after: [],
              uploads: [file(text)],
              removed: [{ ...live('a'), url: text }],
              moved: [{ ...live('b'), url: text }],
            },
          }),
        ),
      );
      logEvent({
        kind: 'written',
        write: { kind: 'upload', isNew: true, image: file(text) },
        mod: text,
        isAlone: false,
      });
    }
  });
  expect(log).toContain('***');
  expect(log.split('\n').filter((line) => showsPartOf(secret, line))).toEqual([]);
});

test.each([1000, 4000, 100_000])('a secret of %i characters is removed', (length) => {
  const token = Array.from({ length }, (_, at) => 'abcdefghij0123456789-_'[(at * 7 + (at >> 3)) % 22]).join(
    '',
  );
  const { secrets: known } = hiding(token);
  expect(showsPartOf(token, known.hide(`Bad image at /up?token=${encodeURIComponent(token)}.`))).toBe(false);
  expect(known.hide('No image')).toBe('No image');
});
