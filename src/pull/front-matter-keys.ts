import { parseDocument } from 'yaml';

import type { Field } from '../model/fields.js';
import type { Draft } from './draft.js';
import { setYamlValue, type YamlValue } from './yaml-edit.js';

/** Whether a YAML text has the field as a top-level key. */
export function declares(text: string, field: Field): boolean {
  return Object.hasOwn(valuesOf(text), field);
}

/** The top-level keys and values of a YAML text; empty if it is not a mapping. */
export function valuesOf(text: string): Readonly<Record<string, unknown>> {
  const value = parseDocument(text).toJS() as unknown;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Whether a Markdown file holds keys, which would be lost if modportal.yml no longer named the file. */
export function hasFrontMatter(file: string, draft: Draft): boolean {
  return frontMatterOf(draft.read(file)) !== undefined;
}

/** The YAML between the two `---` lines, and its offsets. */
export function frontMatterOf(text: string): { text: string; from: number; to: number } | undefined {
  const match = /^(\uFEFF?---[^\n]*\n)([^]*?)^---[ \t]*\r?$/m.exec(text);
  const [, opening = '', inside = ''] = match ?? [];
  if (match?.index !== 0) return undefined;
  return { text: inside, from: opening.length, to: opening.length + inside.length };
}

/** Adds the keys of front matter to modportal.yml. @returns the text of modportal.yml */
export function withKeysOf(matter: string, config: string): string {
  return Object.entries(valuesOf(matter)).reduce(
    (text, [key, value]) => setYamlValue(text, [key], value as YamlValue) ?? text,
    config,
  );
}
