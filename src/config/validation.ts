import * as v from 'valibot';

import type { Problems } from '../model/problem.js';
import { suggest } from '../text/did-you-mean.js';
import type { DocumentKind } from './schema.js';
import { isMapping, type YamlDocument } from './yaml-document.js';

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
      problems.error(
        document.placeOf(path),
        `\`${holder}\` must hold keys with values, but is a list`,
        listKey && `write \`${holder}: { ${listKey}: [one, two] }\``,
      );
    } else if (isMapping(value)) {
      for (const key of INHERITED.filter((each) => Object.hasOwn(value, each))) {
        const message = `unknown key \`${[...path, key].join('.')}\``;
        problems.error(document.placeOfKey([...path, key]), message, suggest(key, keys));
      }
    }
  }

  const result = v.safeParse(kind.schema, without(document.value, wrong));
  if (result.success) return result.output;
  for (const { issue, path } of result.issues.flatMap((each) => mostSpecific(each))) {
    wrong.add(path[0] ?? '');
    report(issue, path, document, kind, problems);
  }
  return v.parse(kind.schema, without(document.value, wrong));
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
  const key = `\`${path.join('.').replace(/\.(\d+)/g, '[$1]')}\``;
  if (issue.type === 'never') {
    const known = kind.objects[path.slice(0, -1).join('.')] ?? [];
    problems.error(document.placeOfKey(path), `unknown key ${key}`, suggest(path.at(-1) ?? '', known));
  } else if (issue.input === undefined) {
    problems.error(document.placeOfKey(path.slice(0, -1)), `${key} is missing`);
  } else {
    // The messages of these rules include what they found, so a long value is not repeated.
    const found = issue.type === 'check' ? '' : `, but is ${describe(issue.input)}`;
    const known = kind.values[path[0] ?? ''] ?? [];
    problems.error(document.placeOf(path), `${key} ${issue.message}${found}`, hintFor(issue, known));
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

function hintFor({ input, type }: Issue, known: readonly string[]): string | undefined {
  if (input === null) return 'remove the key to leave the page as it is, or give it a value';
  if (typeof input === 'string') {
    if (known.length > 0 && input !== '') return suggest(input, known);
    if (type === 'array') return 'write [one, two], or one item per line after "- "';
    if (type === 'boolean') return 'write true or false, without quotes';
  }
  const wantsText = type === 'string' || type === 'union' || type === 'picklist';
  if (wantsText && typeof input !== 'object') return 'put the value in quotes';
  return undefined;
}

/** Describes a value in a few words, on one line. */
function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isMapping(value)) return 'keys with values';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}
