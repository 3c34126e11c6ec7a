import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { loadPages } from '../src/config/load-pages.js';
import { CONFIG } from '../src/config/schema.js';
import { validate } from '../src/config/validation.js';
import { readYaml } from '../src/config/yaml-document.js';
import { CATEGORIES, FIELD_NAMES, FIELDS, LICENSES, TAGS } from '../src/model/fields.js';
import { Problems } from '../src/model/problem.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly outputs: Record<string, unknown>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = parse(read('action.yml')) as ActionFile;
const schema = JSON.parse(read('modportal.schema.json')) as {
  readonly properties: Record<string, { readonly enum?: unknown; readonly maxLength?: number }>;
};

/** The cells of the rows of the table that follows a heading of a page. */
function table(heading: string, page = readme): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
const names = (rows: string[][]) =>
  rows.flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe('README and action.yml', () => {
  test('name the same inputs, with the same defaults', () => {
    const rows = table('Inputs');
    expect(names(rows)).toEqual(Object.keys(action.inputs));
    for (const [name = '', value = ''] of rows) {
      expect(value.replaceAll('`', '')).toBe(action.inputs[name.replaceAll('`', '')]?.default ?? '');
    }
  });

  test('name the same outputs', () => {
    expect(names(table('Outputs'))).toEqual(Object.keys(action.outputs));
  });
});

test('docs/pull.md and pull/action.yml name the same inputs, with the same defaults, and the same outputs', () => {
  const pull = parse(read('pull/action.yml')) as ActionFile;
  const page = read('docs/pull.md');
  const inputs = table('Inputs', page);
  expect(
    inputs.map(([name = '', value = '']) => [name, value].map((cell) => cell.replaceAll('`', ''))),
  ).toEqual(Object.entries(pull.inputs).map(([name, input]) => [name, input.default ?? '']));
  expect(names(table('Outputs', page).map(([name = '']) => [name]))).toEqual(Object.keys(pull.outputs));
  expect(pull.runs).toEqual({ using: 'node24', main: '../dist/pull/index.js' });
});

describe('action.yml and the code', () => {
  test('the code reads each input, and no other', () => {
    const inputs = [
      ...read('src/action/inputs.ts').matchAll(/(?:getInput|getMultilineInput|readBoolean)\('([a-z-]+)'/g),
    ].map(([, name]) => name);
    const pull = parse(read('pull/action.yml')) as ActionFile;
    const declared = new Set([...Object.keys(action.inputs), ...Object.keys(pull.inputs)]);
    expect([...new Set(inputs)].sort()).toEqual([...declared].sort());
  });

  test('the code sets each output, and no other', () => {
    const pull = parse(read('pull/action.yml')) as ActionFile;
    const source = read('src/action/outputs.ts');
    const [ofPull = ''] = /export function setPullOutputs[^]*?\n}\n/.exec(source) ?? [];
    const outputsIn = (text: string) => [...text.matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name);
    expect(outputsIn(ofPull)).toEqual(Object.keys(pull.outputs));
    expect(outputsIn(source.replace(ofPull, ''))).toEqual(Object.keys(action.outputs));
  });

  test('it runs the built file on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('the configuration', () => {
  test('the README lists the keys of the schema', () => {
    const { '': top, images, markdown } = CONFIG.objects;
    const keys = [
      ...top,
      ...images.map((key) => `images.${key}`),
      ...markdown.map((key) => `markdown.${key}`),
    ];
    const documented = table('modportal.yml').map(([cell = '']) => cell.replaceAll('`', ''));
    expect(documented.sort()).toEqual(keys.sort());
  });

  test('the schema for editors has the same keys, words and limits as the validation', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...CONFIG.objects['']].sort());
    expect(schema.properties.category?.enum).toEqual(CATEGORIES);
    expect(JSON.stringify(schema.properties.tags)).toContain(JSON.stringify(TAGS));
    expect(JSON.stringify(schema.properties.license)).toContain(JSON.stringify(LICENSES));
    expect(schema.properties).toMatchObject({
      title: { maxLength: FIELDS.title.maxLength },
      summary: { maxLength: FIELDS.summary.maxLength },
      homepage: { maxLength: FIELDS.homepage.maxLength },
      source_url: { maxLength: FIELDS.source_url.maxLength },
    });
  });

  test('every field of the page is a key', () => {
    expect(CONFIG.objects['']).toEqual(expect.arrayContaining([...FIELD_NAMES]));
  });

  test('the example of the README is valid, and has every field', () => {
    const problems = new Problems();
    const document = readYaml(
      /```yaml\n(# modportal.yml[\s\S]*?)```/.exec(readme)?.[1] ?? '',
      'README.md',
      problems,
    );
    const config = document && validate(document, CONFIG, problems);
    expect(problems.list).toEqual([]);
    const missing = [...FIELD_NAMES, 'images', 'markdown'].filter((key) => !Object.hasOwn(config ?? {}, key));
    expect(missing).toEqual([]);
  });
});

test('the example mod has no problem', async () => {
  const repository = { serverUrl: 'https://github.com', owner: 'octo', name: 'example', isPrivate: false };
  const problems = new Problems();
  const pages = await loadPages(
    ['modportal.yml'],
    { workspace: path.join(root, 'example'), repository },
    problems,
  );
  expect(problems.list).toEqual([]);
  expect(pages).toMatchObject([{ mod: 'belt-buffer-gauge' }]);
  expect(pages[0]?.gallery?.images.map(({ name }) => name)).toEqual([
    'cover.png',
    '1-gauge.png',
    '2-settings.jpg',
    '3-colours.png',
    '4-tunnel.jpg',
    '5-main-bus.jpg',
    '10-train-station.png',
    '11-between-trains.png',
  ]);
});

test('every package that the action imports has its licence listed', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const packages = sources.flatMap((file) =>
    [...read(path.join('src', file)).matchAll(/from '((?:@[^/']+\/)?[a-z][^/':]*)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(read('dist/licenses.txt').split('\n')).toEqual(expect.arrayContaining(packages));
});

test('no test is switched off', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.test.ts'))) {
    expect(readFileSync(path.join(import.meta.dirname, file), 'utf8')).not.toMatch(
      new RegExp(String.raw`\.(?:on${'ly'}|sk${'ip'})\(`),
    );
  }
});
