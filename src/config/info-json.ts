import type { DeclaringSource } from './merge-sources.js';
import type { Place, Problems } from '../model/problem.js';
import { FRONT_MATTER, type Config } from './schema.js';
import { validate } from './validation.js';
import { readYaml, type YamlDocument } from './yaml-document.js';

/** Page keys that info.json has under a name of its own. */
const INFO_NAMES: Readonly<Record<string, string>> = { mod: 'name', summary: 'description' };

/**
 * Reads the game's info.json (https://wiki.factorio.com/Tutorial:Mod_structure) for the mod's name and for the keys
 * that `from_info` asks for.
 *
 * @param wanted the keys of `from_info`
 * @param placeOfWanted where each of them is asked for
 * @returns undefined when it is not JSON
 */
export function readInfo(
  text: string,
  file: string,
  wanted: NonNullable<Config['from_info']>,
  placeOfWanted: (index: number) => Place,
  problems: Problems,
): DeclaringSource | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    problems.error(placeOfError(error, text, file), `this is not valid JSON: ${reasonOf(error)}`);
    return undefined;
  }
  // JSON is YAML too, and only the yaml package tells where a key stands.
  const source = readYaml(text, file, problems);
  if (source === undefined) return undefined;
  const value: Record<string, unknown> = 'name' in source.value ? { mod: source.value.name } : {};
  for (const [index, key] of wanted.entries()) {
    const name = INFO_NAMES[key] ?? key;
    const given = source.value[name];
    if (given === undefined) {
      problems.error(placeOfWanted(index), `\`from_info\` asks for ${key}, but ${file} has no "${name}"`);
    } else value[key] = given;
  }
  const inInfo = (path: readonly (string | number)[]) =>
    path.map((step) => (typeof step === 'string' ? (INFO_NAMES[step] ?? step) : step));
  const document: YamlDocument = {
    value,
    placeOf: (path) => source.placeOf(inInfo(path)),
    placeOfKey: (path) => source.placeOfKey(inInfo(path)),
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
