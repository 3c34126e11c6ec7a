import { descriptorOf, type FieldDescriptor } from '../model/fields.js';
import { isObject } from '../model/json.js';
import { toFailure } from '../model/outcome.js';
import type { Place, Problems } from '../model/problem.js';
import { findPlaces } from './json-places.js';
import type { DeclaringSource } from './merge-sources.js';
import { FRONT_MATTER, type Config } from './schema.js';
import { validate } from './validation.js';
import { reportRepeated, type KeyPath, type YamlDocument } from './yaml-document.js';
import { describeTooLong } from './yaml-limits.js';

/** Page keys that have another name in info.json. */
const INFO_NAMES: Readonly<Record<string, string>> = { mod: 'name', summary: 'description' };

/** In characters; a real one has a few hundred. Reading this many takes about a second. */
const MAX_LENGTH = 1_048_576;

/**
 * Reads the mod's name and the keys of `from_info` from info.json (https://wiki.factorio.com/Tutorial:Mod_structure), and
 * the names under which players know the mod, whether or not `from_info` contains the title. A blank value declares nothing.
 *
 * @param wanted the keys of `from_info`
 * @param placeOfWanted the place of each of these keys in `from_info`
 * @returns undefined when it cannot be read
 */
export function readInfo(
  text: string,
  file: string,
  wanted: NonNullable<Config['from_info']>,
  placeOfWanted: (index: number) => Place,
  problems: Problems,
): (DeclaringSource & { readonly names: readonly string[] }) | undefined {
  if (text.length > MAX_LENGTH) {
    problems.error({ file, line: 1 }, `the JSON ${describeTooLong(text.length, MAX_LENGTH)}`);
    return undefined;
  }
  let info: unknown;
  try {
    info = JSON.parse(text);
  } catch (error) {
    problems.error(
      placeOfError(text, file),
      `this is not valid JSON: ${reasonOf(error)}`,
      'JSON needs double quotes, and allows no comments and no comma after the last value',
    );
    return undefined;
  }
  if (!isObject(info)) {
    problems.error({ file, line: 1 }, 'expected a JSON object, as in { "name": "…" }');
    return undefined;
  }
  const places = findPlaces(text, file);
  for (const key of places.repeated) reportRepeated(key, problems);
  if (places.repeated.length > 0) return undefined;

  const value: Record<string, unknown> = 'name' in info ? { mod: info.name } : {};
  for (const [index, key] of wanted.entries()) {
    const name = INFO_NAMES[key] ?? key;
    const given = info[name];
    const descriptor: FieldDescriptor = descriptorOf(key);
    const limit = 'maxLength' in descriptor ? descriptor.maxLength : Infinity;
    if (given === undefined) {
      problems.error(placeOfWanted(index), `\`from_info\` contains ${key}, but ${file} has no "${name}"`);
    } else if (typeof given === 'string' && Array.from(given).length > limit) {
      problems.error(
        places.placeOf(name),
        `"${name}" has ${Array.from(given).length} characters; the portal accepts up to ${limit} for the \`${key}\``,
        `write a shorter \`${key}\` in modportal.yml instead of \`from_info: [${key}]\``,
      );
    } else if (!isBlank(given)) value[key] = given;
  }
  const nameOf = ([step]: KeyPath) => INFO_NAMES[String(step)] ?? String(step);
  const document: YamlDocument = {
    value,
    placeOf: (path) => places.placeOf(nameOf(path)),
    placeOfKey: (path) => places.placeOfKey(nameOf(path)),
    commentAfter: () => undefined,
  };
  const names = [info.name, info.title].filter((each) => typeof each === 'string');
  return { values: validate(document, FRONT_MATTER, problems), document, names };
}

/** Many mods have `"homepage": ""`, which must not clear the homepage on the portal. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function placeOfError(text: string, file: string): Place {
  const before = text.slice(0, offsetOfError(text)).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The length of the longest beginning that can go on as JSON. V8 says only for some errors where they are. */
function offsetOfError(text: string): number {
  let [valid, invalid] = [0, text.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (canGoOn(text.slice(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = toFailure(error);
    const [, offset] = / at position (\d+)/.exec(message) ?? [];
    return offset === undefined ? message.endsWith('input') : Number(offset) >= beginning.length;
  }
}

/** V8's message without its place: " in JSON at position 21…", or the text around it. */
function reasonOf(error: unknown): string {
  return toFailure(error).message.replace(/(?:(?: in JSON)? at position |, (?:\.\.\.)?").*$/s, '');
}
