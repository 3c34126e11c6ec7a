import { parseDocument } from 'yaml';

import type { Field } from '../model/fields.js';
import { isObject } from '../model/json.js';
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

/** The YAML between the two `---` lines of a text, and its offsets. */
interface FrontMatterText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the front matter of a Markdown file. With `markdown.verbatim` in modportal.yml, a file has none: those lines are
 * part of the published text.
 *
 * @param file relative to the root of the draft, like the path of modportal.yml
 */
export function frontMatterIn(file: string, config: string, draft: Draft): FrontMatterText | undefined {
  return isVerbatim(config, draft) ? undefined : frontMatterOf(draft.read(file));
}

/** Whether modportal.yml says that its Markdown files are published as they are. @param config its path */
export function isVerbatim(config: string, draft: Draft): boolean {
  const { markdown } = valuesOf(draft.read(config));
  return isObject(markdown) && markdown.verbatim === true;
}

function frontMatterOf(text: string): FrontMatterText | undefined {
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
