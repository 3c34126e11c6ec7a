import { describe, expect, test } from '@jest/globals';

import { imageAddress } from '../../src/plan/image-address.js';

const PORTAL = 'https://mods.factorio.com/mod/big-mod';
const LOCAL = 'http://127.0.0.1:8080/mod/big-mod';

describe('an address that is published', () => {
  test.each([
    ['https://assets-mod.factorio.com/assets/0a1b.png', PORTAL],
    ['https://assets.example/a.png?v=1&size=2&copy=3#part', PORTAL],
    ['https://assets.example/a%20b.png', PORTAL],
    ['https://assets.example/a,b.png', PORTAL],
    ['http://127.0.0.1:8080/assets/0a1b.png', LOCAL],
    ['http://[::1]:8080/assets/0a1b.png', LOCAL],
  ])('%s stays as it is', (address, portal) => {
    expect(imageAddress(address, portal)).toBe(address);
  });

  test.each([
    ['x) [click](https://evil.example', PORTAL],
    ['', PORTAL],
    ['//assets.example/a.png', PORTAL],
    ['javascript:alert(1)', PORTAL],
    ['data:image/png;base64,AAAA', PORTAL],
    ['file:///etc/passwd', PORTAL],
    ['http://assets.example/a.png', PORTAL],
    ['http://127.0.0.1/a.png', PORTAL],
    ['https://localhost/a.png', PORTAL],
    ['http://assets.example/a.png', LOCAL],
    ['https://user:password@assets.example/a.png', PORTAL],
    ['https://user@assets.example/a.png', PORTAL],
    ['https://:password@assets.example/a.png', PORTAL],
    ['https://a b.example/a.png', PORTAL],
  ])('%j of %s is refused', (address, portal) => {
    expect(imageAddress(address, portal)).toBeUndefined();
  });
});

test.each([
  ['https://assets.example/(a)[b]{c}', 'https://assets.example/%28a%29%5Bb%5D%7Bc%7D'],
  ["https://assets.example/#a'b`c|d^e", 'https://assets.example/#a%27b%60c%7Cd%5Ee'],
  ['https://assets.example/a,', 'https://assets.example/a%2C'],
  ['https://assets.example/?a&b=c', 'https://assets.example/?a&b=c'],
  ['https://assets.example/?a&lt;b&#60;c&#x3c;d', 'https://assets.example/?a&amp;lt;b&amp;#60;c&amp;#x3c;d'],
])('%s is encoded as %s', (address, encoded) => {
  expect(imageAddress(address, PORTAL)).toBe(encoded);
});
