import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { EDITOR_SCHEMA } from '../../scripts/editor-schema.js';
import { CONFIG } from '../../src/config/schema.js';
import { validate } from '../../src/config/validation.js';
import { readYaml } from '../../src/config/yaml-document.js';
import { CATEGORIES, LICENSES, TAGS } from '../../src/model/fields.js';
import { Problems } from '../../src/model/problem.js';
import { startLanguageServer, type LanguageServer } from '../support/language-server.js';
import { removeRepositories, repository } from '../support/repository.js';
import { WRONG_CONFIGURATIONS } from '../support/wrong-configurations.js';

let server: LanguageServer;
let schemaFile: string;
beforeAll(async () => {
  schemaFile = path.join(repository({ 'schema.json': JSON.stringify(EDITOR_SCHEMA) }), 'schema.json');
  server = await startLanguageServer(schemaFile);
});
afterAll(async () => {
  await server.close();
  removeRepositories();
});

const { '': top, images, markdown } = CONFIG.objects;

describe('completion', () => {
  test.each<[string, string, readonly string[]]>([
    ['all keys', '', top],
    ['the keys of images', 'images:\n  ', images],
    ['the keys of markdown', 'markdown:\n  ', markdown],
    ['all categories', 'category: ', CATEGORIES.map((each) => (each === '' ? '""' : each))],
    ['all tags', 'tags:\n  - ', TAGS],
    ['all licences', 'license: ', LICENSES],
    ['true and false', 'deprecated: ', ['true', 'false']],
  ])('offers %s', async (_, text, expected) => {
    expect([...(await server.completions(text))].sort()).toEqual([...expected].sort());
  });
});

interface SchemaNode {
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
}

describe('hover', () => {
  const keysIn = ({ properties = {} }: SchemaNode, holder = ''): [string, string, string][] =>
    Object.entries(properties).flatMap(([key, node]) => {
      const own: [string, string, string] = [holder, key, node.markdownDescription ?? ''];
      return [own, ...[node, ...(node.anyOf ?? [])].flatMap((each) => keysIn(each, key))];
    });
  const keys = keysIn(EDITOR_SCHEMA as SchemaNode);

  test('the schema has all keys', () => {
    expect(keys.map(([holder, key]) => `${holder}.${key}`).sort()).toEqual(
      Object.entries(CONFIG.objects)
        .flatMap(([holder, names]) => names.map((name) => `${holder}.${name}`))
        .sort(),
    );
  });

  test.each(keys)('explains %s.%s', async (holder, key, description) => {
    const [text, line] = holder === '' ? [`${key}: a\n`, 0] : [`${holder}:\n  ${key}: a\n`, 1];
    const shown = await server.hover(text, { line, character: 3 });
    expect(description).not.toBe('');
    expect(unescaped(shown)).toContain(description);
  });
});

/** The server escapes what could be Markdown. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&nbsp;', ' ');

/** Wrong, and the server does not see it. JSON Schema has no words for these. */
const UNSEEN = ['a homepage that no browser could read', 'half of a character', 'two documents'];

/** The server reports these on another line. */
const ELSEWHERE = ['a quote that is not closed', 'a bracket that is not closed', 'images without a folder'];

const MAX_LENGTH = 65_536;

describe('the server and the validation agree', () => {
  const texts = WRONG_CONFIGURATIONS.flatMap(([what, files]): [string, string][] => {
    const text = typeof files === 'string' ? files : files['modportal.yml'];
    // The server has no limit, and needs ten seconds for a file that is far over ours.
    return typeof text === 'string' && text.length < MAX_LENGTH ? [[what, text]] : [];
  });

  /** The lines with errors, without a look at other files. */
  function linesWithErrors(text: string): number[] {
    const problems = new Problems();
    const document = readYaml(text, 'modportal.yml', problems);
    if (document !== undefined) validate(document, CONFIG, problems);
    return distinct(problems.list.map(({ place }) => place?.line ?? 0));
  }
  const distinct = (lines: readonly number[]) => [...new Set(lines)].sort((a, b) => a - b);

  test('on every wrong configuration', async () => {
    expect(texts.length).toBeGreaterThan(70);
    // At the same time: the server waits a moment before it checks a file.
    const verdicts = await Promise.all(
      texts.map(async ([what, text]) => {
        const found = await server.diagnostics(text);
        return [
          what,
          distinct(found.map(({ range }) => range.start.line + 1)),
          linesWithErrors(text),
        ] as const;
      }),
    );
    const differing = verdicts.filter(([, its, own]) => JSON.stringify(its) !== JSON.stringify(own));
    const unseen = differing.filter(([, its]) => its.length === 0).map(([what]) => what);
    expect(unseen.sort()).toEqual([...UNSEEN].sort());
    expect(differing.filter(([, , own]) => own.length === 0)).toEqual([]);
    const elsewhere = differing.filter(
      ([, its, own]) => its.length > 0 && !own.some((line) => its.includes(line)),
    );
    expect(elsewhere.map(([what]) => what).sort()).toEqual([...ELSEWHERE].sort());
  });

  test.each([
    ['an empty file', ''],
    ['values that clear a field', 'mod: big-mod\ndescription: ""\nfaq: ""\nhomepage: ""\nsource_url: ""\n'],
    ['a custom licence', 'license: custom_0123456789abcdef01234567\n'],
    ['images as files', 'images:\n  files: [cover.png, shots/*.png]\n  prune: true\n'],
  ])('on %s, which is right', async (_, text) => {
    expect(linesWithErrors(text)).toEqual([]);
    expect(await server.diagnostics(text)).toEqual([]);
  });
});

test('the first line of a file can name the schema', async () => {
  const line = `# yaml-language-server: $schema=${pathToFileURL(schemaFile).href}\n`;
  const found = await server.diagnostics(`${line}titel: Big Mod\n`, 'other.yml');
  expect(found).toMatchObject([{ range: { start: { line: 1 } }, message: 'Property titel is not allowed.' }]);
});
