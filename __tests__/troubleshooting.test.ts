import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { printedMessages, readSource } from './support/printed-messages.js';

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/troubleshooting.md'), 'utf8');
const messages = printedMessages();
const source = readSource();

const SPAN = /`` .+? ``|`[^`]+`/.source;

/** What the page explains: the words in backticks before the colon of each item. */
const quotes = [...page.matchAll(new RegExp(`^- ((?:${SPAN})(?:,\\s+(?:${SPAN}))*):\\s`, 'gms'))].flatMap(
  ([, spans = '']) =>
    [...spans.matchAll(new RegExp(SPAN, 'gs'))].map(([span]) =>
      span.replace(/^`` | ``$|^`|`$/g, '').replace(/\s+/g, ' '),
    ),
);

/** Texts of the source that are no errors: hints that are not where hints usually are, and lines of a good run. */
const NO_ERRORS: readonly string[] = [
  'GitHub shows … beside the files',
  'Mod portal page',
  'The summary of',
  'comment on pull request',
  'open this address in a browser',
  'no more problems',
  'the page is updated',
  ' of this diff',
  'to undo this',
  'version https://git-lfs.github.com/spec/',
  'export it again',
  'a Git LFS pointer',
  'Invalid escape sequence',
  'on same line with key',
  'at node end',
  'write the values out',
  'put the value in quotes',
  'the title … (line',
  ' more parts',
  'between exclusion markers',
  'part of line',
  'there must be room in',
  'correct the value',
  'if somebody removed it just now',
  'if the portal changes this value',
  'or remove `images` from the configuration',
  'change the file by hand',
  'as they are',
  '# yaml-language-server',
  'the page has an image that is not in the folder',
  'an image that you remove from the folder',
  'the page itself begins with a heading',
  'otherwise publishing would change a text',
  'did you mean',
];

/** @param words with … for a value */
const contains = (parts: readonly string[], words: string) =>
  piecesOf(words).every((piece) => parts.some((part) => part.includes(piece)));
const piecesOf = (words: string) => words.split(/ *… */).filter((piece) => piece !== '');

describe('docs/troubleshooting.md', () => {
  test('explains every message that the code prints', () => {
    const explained = [...quotes, ...NO_ERRORS];
    const missing = messages.filter(({ parts }) => !explained.some((words) => contains(parts, words)));
    expect(missing.map(({ place, parts }) => `${place} ${parts.join('…')}`)).toEqual([]);
  });

  test('quotes only messages that the code prints', () => {
    const missing = [...quotes, ...NO_ERRORS].filter((words) => !contains([source], words));
    expect(missing).toEqual([]);
    expect(quotes.length).toBeGreaterThan(100);
  });

  test('quotes enough of each message to recognise it', () => {
    // A new message must not count as explained because it has a few common words.
    const isVague = (words: string) => messages.filter(({ parts }) => contains(parts, words)).length > 6;
    expect(quotes.filter(isVague)).toEqual([]);
    expect(quotes.filter((words) => piecesOf(words).join('').length < 8)).toEqual([]);
  });
});
