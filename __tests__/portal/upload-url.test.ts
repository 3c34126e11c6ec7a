import { describe, expect, test } from '@jest/globals';

import { secretsOf } from '../../src/portal/upload-url.js';
import { whyUnsafe } from '../../src/text/secure-url.js';

describe('the secret parts of an upload URL', () => {
  test.each<[string, string, string[]]>([
    ['the whole of it', '/a', []],
    [
      'a long segment of the path',
      '/upload/0123456789abcdef',
      ['0123456789abcdef', '/upload/0123456789abcdef'],
    ],
    ['that segment, decoded', '/upload/0123456789%2Babcdef', ['0123456789%2Babcdef', '0123456789+abcdef']],
    [
      'the query, with and without its mark',
      '/u?key=0123456789abc',
      ['?key=0123456789abc', 'key=0123456789abc'],
    ],
    ['each value of 8 characters', '/u?a=aaaaaaaa&b=bbbbbbbb', ['aaaaaaaa', 'bbbbbbbb']],
    ['a value with = in it', '/u?sig=YWJjZGVm==', ['YWJjZGVm==']],
    ['a value, percent-decoded', '/u?sig=abc%2Fdef%3D1', ['abc%2Fdef%3D1', 'abc/def=1']],
    ['a value, plus-decoded', '/u?sig=abc+def%2B1', ['abc+def%2B1', 'abc+def+1', 'abc def+1']],
    ['a token without a name', '/u?0123abcd', ['0123abcd']],
    ['a token with an empty value', '/u?0123abcd=', ['0123abcd']],
    ['a value that does not decode', '/u?sig=%E0%A4%Aabcd', ['%E0%A4%Aabcd']],
    ['the user name and password', '/u', ['portal-user', 'portal-password']],
  ])('%s', (_, path, expected) => {
    const url = new URL(`https://portal-user:portal-password@assets.example${path}`);
    expect(secretsOf(url, [])).toEqual(expect.arrayContaining([url.href, ...expected]));
  });

  test.each([
    ['words of the path', '/api/v2/finish_upload/0123456789abcdef'],
    ['short values', '/u?e=e&expires=3600&v=2&key=0123456789abcdef'],
    ['lines of a decoded value', '/u?key=0123456789abcdef%0Ae%0D%0A%0A1'],
    ['values that the run knows', '/u?mod=space-exploration&file=shot-number-1.png&key=0123456789abcdef'],
  ])('not: %s', (_, path) => {
    const url = new URL(`https://assets.example${path}`);
    const parts = secretsOf(url, ['space-exploration', 'shot-number-1.png']);
    expect(parts).toContain('0123456789abcdef');
    const words = [
      'api',
      'v2',
      'finish_upload',
      'e',
      '3600',
      '2',
      '1',
      '',
      'space-exploration',
      'shot-number-1.png',
    ];
    expect(parts.filter((part) => words.includes(part))).toEqual([]);
    expect(parts.filter((part) => part.length < 8)).toEqual([]);
  });
});

test.each([
  ['https://assets.example/u', 'https://portal.example/', undefined],
  ['http://assets.example/u', 'https://portal.example/', 'is not https'],
  ['ftp://assets.example/u', 'https://portal.example/', 'is not https'],
  ['http://127.0.0.1/u', 'http://127.0.0.1:1/', undefined],
  ['https://assets.example/u', 'http://127.0.0.1:1/', undefined],
  ['http://[::1]/u', 'http://localhost:1/', undefined],
  ['http://127.0.0.1/u', 'https://portal.example/', 'leads to this machine'],
  ['https://127.0.0.1/u', 'https://portal.example/', 'leads to this machine'],
  ['https://localhost/u', 'https://portal.example/', 'leads to this machine'],
  ['http://127.1/u', 'https://portal.example/', 'leads to this machine'],
  ['http://0x7f000001/u', 'https://portal.example/', 'leads to this machine'],
  ['https://[::1]/u', 'https://portal.example/', 'leads to this machine'],
])('an upload URL %s of %s', (url, portal, fault) => {
  expect(whyUnsafe(new URL(url), new URL(portal))).toBe(fault);
});
