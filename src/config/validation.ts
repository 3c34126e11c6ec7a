import * as v from 'valibot';

import { descriptorOf, FIELD_NAMES } from '../model/fields.js';
import { isObject } from '../model/json.js';
import type { Problems } from '../model/problem.js';
import { hintForKey } from './likely-keys.js';
import type { DocumentKind } from './schema.js';
import type { YamlDocument } from './yaml-document.js';

type Issue = v.BaseIssue<unknown>;

/**
 * Checks a document against its schema and reports every problem at its place, with a hint.
 *
 * @returns the typed value without the top-level keys that had a problem, so that the other checks can still run
 */
export function validate<T extends object>(
  document: YamlDocument,
  kind: DocumentKind<T>,
  problems: Problems,
): T {
  const wrong = new Set<string>();
  for (const [holder, keys] of Object.entries(kind.objects)) {
    const path = holder === '' ? [] : [holder];
    const value = holder === '' ? document.value : document.value[holder];
    // valibot accepts a list as an object, and ignores keys that every object inherits.
    if (Array.isArray(value)) {
      wrong.add(holder);
      const listKey = kind.listKeys?.[holder];
      const hint =
        listKey === undefined
          ? `write the keys below it, as in \`${holder}: { ${keys[0]}: … }\``
          : `write \`${holder}: { ${listKey}: [one, two] }\``;
      problems.error(
        document.placeOf(path),
        `\`${holder}\` must contain keys with values, but is a list`,
        hint,
      );
    } else if (isObject(value)) {
      for (const key of INHERITED.filter((each) => Object.hasOwn(value, each))) {
        const message = `unknown key \`${[...path, key].join('.')}\``;
        problems.error(document.placeOfKey([...path, key]), message, hintForKey(key, keys, {}));
      }
    }
  }

  for (const key of FREE_TEXTS) warnOfCut(key, document, problems);
  // One problem for each value: a text of a wrong form would break several rules.
  const result = v.safeParse(kind.schema, without(document.value, wrong), { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const { issue, path } of result.issues.flatMap((each) => mostSpecific(each))) {
    wrong.add(path[0] ?? '');
    report(issue, path, document, kind, problems);
  }
  return v.parse(kind.schema, without(document.value, wrong));
}

const FREE_TEXTS = FIELD_NAMES.filter((field) => ['line', 'text'].includes(descriptorOf(field).kind));

/** Warns of a text without quotes whose end YAML reads as a comment. */
function warnOfCut(key: string, document: YamlDocument, problems: Problems): void {
  const value = document.value[key];
  const comment = document.commentAfter([key]);
  if (comment === undefined || typeof value !== 'string') return;
  problems.warn(
    document.placeOf([key]),
    `\`${key}\` ends before ${JSON.stringify(comment)}, because # begins a comment`,
    'put the value in quotes; if it is a comment, write a space after #',
  );
}

const INHERITED = ['__proto__', 'constructor', 'prototype'];

function without(value: YamlDocument['value'], keys: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

function report(
  issue: Issue,
  path: readonly string[],
  document: YamlDocument,
  kind: DocumentKind<object>,
  problems: Problems,
): void {
  const name = path.at(-1) ?? '';
  const shown = `\`${path.join('.').replace(/\.(\d+)/g, '[$1]')}\``;
  const { input, type } = issue;
  if (type === 'never') {
    const holder = path.slice(0, -1).join('.');
    const hint = hintForKey(name, kind.objects[holder] ?? [], holder === '' ? kind.misplaced : {});
    problems.error(document.placeOfKey(path), `unknown key ${shown}`, hint);
  } else if (input === undefined) {
    problems.error(document.placeOfKey(path.slice(0, -1)), `${shown} is missing`);
  } else if (input === null && document.commentAfter(path) !== undefined) {
    const hint = `put the value in quotes: "${document.commentAfter(path)}"`;
    problems.error(document.placeOf(path), `${shown} is empty, because # begins a comment`, hint);
  } else {
    // The messages of these rules include what they found, so a long value is not repeated.
    const found = type === 'check' ? '' : `, but is ${describe(input)}`;
    const hint =
      typeof input === 'string' && !isWrongType(issue) && type !== 'check'
        ? kind.hints[path[0] ?? '']?.(input)
        : hintForType(issue, path);
    problems.error(document.placeOf(path), `${shown} ${issue.message}${found}`, hint);
  }
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly path: readonly string[];
}

/** For a value that matches no member of a union: the issues inside its most similar member, if there are any. */
function mostSpecific(issue: Issue, above: readonly string[] = []): PlacedIssue[] {
  const path = [...above, ...(issue.path ?? []).map((item) => String(item.key))];
  const inside = issue.type === 'union' ? issue.issues?.filter((each) => each.path !== undefined) : undefined;
  if (inside !== undefined && inside.length > 0) return inside.flatMap((each) => mostSpecific(each, path));
  return [{ issue, path }];
}

const isWrongType = ({ type }: Issue): boolean => ['array', 'boolean', 'object_with_rest'].includes(type);

/** What to write instead of a value of the wrong type. */
function hintForType({ input, type }: Issue, path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  if (input === null) {
    if (/^\d+$/.test(name)) return 'remove the item, or give it a value';
    const clearing = CLEARABLE.includes(name) ? '; "" clears it on the portal' : '';
    return `remove the key to leave the page as it is, or give it a value${clearing}`;
  }
  switch (type) {
    case 'array':
      return hintForList(input, name);
    case 'boolean': {
      const meant = MEANT.get(describe(input).replaceAll('"', '').toLowerCase());
      return meant === undefined ? 'write true or false, without quotes' : `write \`${name}: ${meant}\``;
    }
    case 'object_with_rest':
      return 'write the keys below it, one per line';
    case 'string':
    case 'union':
    case 'picklist':
      if (Array.isArray(input)) return 'write one text, without brackets and "- "';
      if (typeof input === 'object') return 'write one text; if it contains `: `, put it in quotes';
      return typeof input === 'string' ? undefined : 'put the value in quotes';
    default:
      return undefined;
  }
}

const CLEARABLE: readonly string[] = FIELD_NAMES.filter((field) =>
  ['text', 'url', 'markdown'].includes(descriptorOf(field).kind),
);

/** The words and numbers that other formats have for booleans. */
const MEANT: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', '0'].map((word) => [word, false] as const),
]);

function hintForList(input: unknown, name: string): string {
  const written = typeof input === 'string' ? input.split(/[,;]/) : [];
  const items = written.map((item) => item.trim()).filter((item) => item !== '');
  if (items.some((item) => item.startsWith('-'))) return 'write a space after each -, as in "- one"';
  const isShort = items.length > 0 && items.length < 10 && items.every((item) => /^\w[\w ./-]*$/.test(item));
  return isShort
    ? `write \`${name}: [${items.join(', ')}]\``
    : 'write [one, two], or one item per line after "- "';
}

/** Describes a value in a few words, on one line. */
function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isObject(value)) return 'keys with values';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}
