import path from 'node:path';

import { findPlaces } from '../config/json-places.js';
import { descriptorOf, type FieldValue } from '../model/fields.js';
import type { Page } from '../model/page.js';
import type { FieldChange } from '../model/plan.js';
import type { Draft } from './draft.js';
import { declares, frontMatterIn, valuesOf } from './front-matter-keys.js';
import { setYamlValue } from './yaml-edit.js';

/**
 * Drafts the live value of a field at every place that declares it: modportal.yml, front matter, and info.json if
 * `from_info` names the field.
 *
 * @returns whether the value could be written without changing anything else
 */
export function draftField(change: FieldChange, page: Page, draft: Draft): boolean {
  const { field } = change;
  const value = valueToWrite(change);
  const config = draft.read(page.config);
  let isWritten = true;
  const rewrite = (file: string, text: string, edited: string | undefined): void => {
    if (edited === undefined) isWritten = false;
    else if (edited !== text) draft.write(file, edited);
  };
  if (declares(config, field)) rewrite(page.config, config, setYamlValue(config, [field], value));
  for (const { file } of Object.values(page.texts ?? {})) {
    const text = draft.read(file);
    const matter = frontMatterIn(file, page.config, draft);
    if (matter === undefined || !declares(matter.text, field)) continue;
    const edited = setYamlValue(matter.text, [field], value);
    rewrite(file, text, edited && text.slice(0, matter.from) + edited + text.slice(matter.to));
  }
  const { infoKey } = descriptorOf(field);
  const { from_info: fromInfo, info = 'info.json' } = valuesOf(config);
  if (Array.isArray(fromInfo) && fromInfo.includes(field) && infoKey !== undefined) {
    const file = path.posix.join(path.posix.dirname(page.config), String(info));
    const text = draft.read(file);
    rewrite(file, text, setJsonText(text, infoKey, String(value)));
  }
  return isWritten;
}

/** Tags that stay keep their order, because the portal keeps tags in no particular order. */
function valueToWrite({ before: live, after: declared }: FieldChange): FieldValue {
  if (typeof live === 'string') return live.replace(/\r\n?/g, '\n').trim();
  if (typeof live !== 'object' || typeof declared !== 'object') return live;
  const added = live.filter((tag) => !declared.includes(tag));
  return [...declared.filter((tag) => live.includes(tag)), ...added.toSorted()];
}

/** Replaces a text at the top of a JSON object. @returns undefined when the key has no text */
function setJsonText(text: string, key: string, value: string): string | undefined {
  const { line = 1, column = 1 } = findPlaces(text, '').placeOf(key);
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const old = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(from))?.[0];
  return old === undefined
    ? undefined
    : text.slice(0, from) + JSON.stringify(value) + text.slice(from + old.length);
}
