import type { DeclaringSource } from './merge-sources.js';
import type { Place, Problems } from '../model/problem.js';
import { findPlaces } from './json-places.js';
import { FRONT_MATTER, type Config } from './schema.js';
import { validate } from './validation.js';
import { describeRepeated, isMapping, type KeyPath, type YamlDocument } from './yaml-document.js';

/** Page keys that info.json has under a name of its own. */
const INFO_NAMES: Readonly<Record<string, string>> = { mod: 'name', summary: 'description' };

/** In characters; a real one has a few hundred. Reading takes about a second at most. */
const MAX_LENGTH = 1_048_576;

/**
 * Reads the game's info.json (https://wiki.factorio.com/Tutorial:Mod_structure) for the mod's name and for the keys
 * that `from_info` asks for.
 *
 * @param wanted the keys of `from_info`
 * @param placeOfWanted where each of them is asked for
 * @returns undefined when it cannot be read
 */
export function readInfo(
  text: string,
  file: string,
  wanted: NonNullable<Config['from_info']>,
  placeOfWanted: (index: number) => Place,
  problems: Problems,
): DeclaringSource | undefined {
  if (text.length > MAX_LENGTH) {
    const limit = MAX_LENGTH.toLocaleString('en');
    const message = `the JSON has ${text.length.toLocaleString('en')} characters; up to ${limit} are read`;
    problems.error({ file, line: 1 }, message);
    return undefined;
  }
  let info: unknown;
  try {
    info = JSON.parse(text);
  } catch (error) {
    problems.error(placeOfError(error, text, file), `this is not valid JSON: ${reasonOf(error)}`);
    return undefined;
  }
  if (!isMapping(info)) {
    problems.error({ file, line: 1 }, 'expected a JSON object, as in { "name": "…" }');
    return undefined;
  }
  const places = findPlaces(text, file);
  for (const { key, place, line } of places.repeated) problems.error(place, describeRepeated(key, line));
  if (places.repeated.length > 0) return undefined;

  const value: Record<string, unknown> = 'name' in info ? { mod: info.name } : {};
  for (const [index, key] of wanted.entries()) {
    const name = INFO_NAMES[key] ?? key;
    const given = info[name];
    if (given === undefined) {
      problems.error(placeOfWanted(index), `\`from_info\` asks for ${key}, but ${file} has no "${name}"`);
    } else value[key] = given;
  }
  const nameOf = ([step]: KeyPath) => INFO_NAMES[String(step)] ?? String(step);
  const document: YamlDocument = {
    value,
    placeOf: (path) => places.placeOf(nameOf(path)),
    placeOfKey: (path) => places.placeOfKey(nameOf(path)),
  };
  return { values: validate(document, FRONT_MATTER, problems), document };
}

/** V8 names the offset ("… at position 21"), newer ones the line and column as well. */
function placeOfError(error: unknown, text: string, file: string): Place {
  const offset = error instanceof Error ? / at position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = text.slice(0, Number(offset ?? 0)).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/ in JSON at position .*$/s, '') : String(error);
}
