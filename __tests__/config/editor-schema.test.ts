import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { EDITOR_SCHEMA } from '../../scripts/editor-schema.js';
import { descriptorOf, FIELD_NAMES, TAGS } from '../../src/model/fields.js';

type Node = Readonly<Record<string, unknown>>;

const schema: Node = EDITOR_SCHEMA;
const inside = (node: Node, ...path: string[]) => path.reduce((at, step) => at[step] as Node, node);
const property = (...path: string[]) => inside(schema, 'properties', ...path);

/** The schema and every schema in it. */
function nodesOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  return [...(Array.isArray(node) ? [] : [node as Node]), ...Object.values(node).flatMap(nodesOf)];
}
const nodes = nodesOf(schema);

test('it is ready for SchemaStore, with the entry in docs/maintaining.md', () => {
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: expect.stringMatching(/^https:\/\/.*\/modportal\.schema\.json$/),
    title: 'modportal.yml',
    description: expect.any(String),
  });
  const text = readFileSync(path.join(import.meta.dirname, '../../docs/maintaining.md'), 'utf8');
  const entry = JSON.parse(/```json\n([^]*?)```/.exec(text)?.[1] ?? '') as object;
  expect(entry).toMatchObject({ name: schema.title, fileMatch: ['modportal.yml'], url: schema.$id });
});

test('no editor shows a regular expression', () => {
  const patterns = nodes.filter(({ pattern }) => typeof pattern === 'string');
  expect(patterns.length).toBeGreaterThan(4);
  for (const node of patterns) expect(node.patternErrorMessage).toMatch(/^Must .*\.$/);
  expect(property('title')).toMatchObject({ errorMessage: 'Must be text.' });
  expect(property('deprecated')).toMatchObject({ errorMessage: 'Must be true or false.' });
});

test('each key has a description in Markdown, and one without', () => {
  for (const { description, markdownDescription } of Object.values(inside(schema, 'properties')) as Node[]) {
    expect(description).toEqual(expect.not.stringContaining('`'));
    expect(markdownDescription).toEqual(expect.any(String));
  }
});

test.each([['category'], ['license', 'anyOf', '0']])('each value has a description: %s', (...path) => {
  const { enum: values, enumDescriptions } = property(...path) as {
    enum: string[];
    enumDescriptions: string[];
  };
  expect(enumDescriptions).toHaveLength(values.length);
  expect(enumDescriptions.every((each) => each.length > 5)).toBe(true);
  expect(values[0]).not.toBe('');
});

describe('tags', () => {
  const item = property('tags', 'items');

  test.each(['Logistics', 'logistic network', 'a,b', ''])('%j is marked', (tag) => {
    expect(new RegExp(String(item.pattern)).test(tag)).toBe(false);
  });

  test('known ones are suggested, and a new one is valid', () => {
    expect(item.anyOf).toEqual([
      { enum: TAGS, errorMessage: expect.stringContaining('Not a tag that is known here') },
      { deprecationMessage: expect.stringContaining('Not a tag that is known here') },
    ]);
  });
});

describe('EXAMPLES in scripts/editor-schema.ts has paths, addresses and lists', () => {
  const fields = FIELD_NAMES.filter((field) =>
    ['markdown', 'tags', 'url'].includes(descriptorOf(field).kind),
  );
  test.each([...fields, 'from_info', 'images'])('%s', (key) => {
    expect(property(key)).toHaveProperty('examples');
  });
});
