/** Whether the text has a character that a reader can see: not white space, not a control or zero-width character. */
export function hasVisibleCharacter(text: string): boolean {
  // U+2800 is a braille cell without dots. Unicode does not count it as white space.
  return /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** The name of the first control character other than a tab or a line break; undefined if the text has no such character. */
export function controlCharacterIn(text: string): string | undefined {
  const found = /[^\P{Cc}\t\r\n]/u.exec(text)?.[0];
  return found === undefined ? undefined : nameOf(found);
}

/** E.g. `ESC (U+001B)`. */
export function nameOf(character: string): string {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  return name === undefined ? code : `${name} (${code})`;
}

const NAMES: Readonly<Record<string, string>> = { '\0': 'NUL', '\u001b': 'ESC', '\u007f': 'DEL' };
