const MASK = '***';

/** In characters. Secrets are looked up by their ends, because all upload URLs begin alike. */
const TAIL_LENGTH = 8;

/** White space and invisible characters. A secret is still readable with these between its characters. */
const SEPARATOR = String.raw`[\s\p{Cc}\p{Cf}\p{DI}]`;
const SEPARATORS = new RegExp(`${SEPARATOR}+`, 'gu');

/** An escaped character in JSON, a URL or HTML. */
const ESCAPE =
  /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(.)|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&(amp|lt|gt|quot|apos);/giu;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * In characters. A text with a longer secret is replaced as a whole: a pattern of twice this length takes most of a second,
 * and V8 rejects one of four times this length.
 */
const LONGEST_CUT = 1000;

/** For example, a URL in JSON in a URL. No message of the portal has had so many layers. */
const MAX_LAYERS = 3;

/**
 * Keys whose values this action defines ("failed", "title"). If a secret happens to be one of these words, replacing it
 * would change how a report works.
 */
const DEFINED_VALUES = new Set(['result', 'severity', 'kind', 'field', 'fields', 'unknown', 'type']);

/**
 * Registers secrets and removes them from reports. The runner masks secrets only in the log, and only in their original
 * form: not in the summary, the comment or the outputs, and not if they are escaped or wrapped.
 *
 * Call `hide` before a text is escaped, truncated or split, because part of a secret is not recognised.
 */
export class Secrets {
  /** In the form that `flatten` returns. */
  private readonly known = new Set<string>();
  private readonly byTail = new Map<string, string[]>();
  /** The first two characters of each tail, to skip most offsets of a text quickly. */
  private readonly tailStarts = new Set<string>();
  /** The secrets that are shorter than a tail. */
  private readonly short: string[] = [];
  private readonly announced = new Set<string>();
  /** Objects without secrets, with the number of secrets at that time. Long texts are reported several times. */
  private clean = new WeakMap<object, number>();

  /** @param announce called once with each secret, before anything can print it */
  constructor(private readonly announce: (secret: string) => void) {}

  /** Each line of a secret is also treated as a secret. Case, escapes and line breaks do not matter. */
  add(secret: string): void {
    if (secret.trim() === '' || this.announced.has(secret)) return;
    this.announced.add(secret);
    this.announce(secret);
    for (const each of new Set([secret, ...secret.split(/[\r\n]+/)])) this.remember(each);
  }

  /** Forgets all secrets, for tests that run the action many times in one process. */
  clear(): void {
    this.known.clear();
    this.byTail.clear();
    this.tailStarts.clear();
    this.short.length = 0;
    this.announced.clear();
    this.clean = new WeakMap();
  }

  /** The text without the secrets, even if they are escaped. */
  hide(text: string): string {
    const found = this.foundIn(flatten(text));
    if (found.length === 0) return text;
    if (found.some((secret) => secret.length > LONGEST_CUT)) return MASK;
    const cut = found.reduce((rest, secret) => rest.replace(patternOf(secret), MASK), text);
    // If a secret is escaped in a way that cannot be cut out, the whole text is replaced.
    return this.foundIn(flatten(cut)).length === 0 ? cut : MASK;
  }

  /** Removes the secrets from every string in plain data. Returns the same object if there are none. */
  hideIn<T>(data: T): T {
    return this.walk(data, '') as T;
  }

  private walk(data: unknown, key: string): unknown {
    if (typeof data === 'string') return DEFINED_VALUES.has(key) ? data : this.hide(data);
    if (typeof data !== 'object' || data === null) return data;
    if (this.clean.get(data) === this.known.size) return data;
    const hidden: object = Array.isArray(data)
      ? data.map((each) => this.walk(each, key))
      : Object.fromEntries(Object.entries(data).map(([name, value]) => [name, this.walk(value, name)]));
    const before: unknown[] = Object.values(data);
    const result = Object.values(hidden).every((value, at) => value === before[at]) ? data : hidden;
    this.clean.set(result, this.known.size);
    return result;
  }

  private remember(secret: string): void {
    const flat = flatten(secret);
    if (flat === '' || this.known.has(flat)) return;
    this.known.add(flat);
    if (flat.length < TAIL_LENGTH) {
      this.short.push(flat);
      return;
    }
    const tail = flat.slice(-TAIL_LENGTH);
    this.byTail.set(tail, [...(this.byTail.get(tail) ?? []), flat]);
    this.tailStarts.add(tail.slice(0, 2));
  }

  /** The secrets in a flat text, longest first, because one may be part of another. */
  private foundIn(flat: string): string[] {
    const found = new Set(this.short.filter((secret) => flat.includes(secret)));
    for (let at = 0; at + TAIL_LENGTH <= flat.length; at++) {
      if (!this.tailStarts.has(flat.slice(at, at + 2))) continue;
      const end = at + TAIL_LENGTH;
      for (const secret of this.byTail.get(flat.slice(at, end)) ?? []) {
        if (flat.endsWith(secret, end)) found.add(secret);
      }
    }
    return [...found].sort((a, b) => b.length - a.length);
  }
}

/** The text in lower case, without escapes, white space and invisible characters. */
function flatten(text: string): string {
  let flat = text;
  for (let layer = 0; layer < MAX_LAYERS && /[\\%&]/.test(flat); layer++) {
    flat = flat.replace(ESCAPE, unescape);
  }
  return flat.replace(SEPARATORS, '').toLowerCase();
}

function unescape(
  escape: string,
  unicode?: string,
  byte?: string,
  after?: string,
  percent?: string,
  hex?: string,
  decimal?: string,
  entity?: string,
): string {
  if (after !== undefined) return CONTROLS[after] ?? after;
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? escape;
  const code =
    decimal === undefined ? parseInt(unicode ?? byte ?? percent ?? hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

/**
 * Matches a flat secret with at most one layer of escapes. Only one alternative can match at each offset, which keeps the
 * search fast for every text.
 */
function patternOf(flat: string): RegExp {
  const characters = Array.from(flat, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const slash = character === '\\' ? '' : '\\\\?';
    const [percent, unicode] = [`%${hex.padStart(2, '0')}`, `\\\\u${hex.padStart(4, '0')}`];
    return `(?:${slash}\\u{${hex}}|${percent}|${unicode}|&#${code};|&#x${hex};)`;
  });
  return new RegExp(characters.join(`${SEPARATOR}*`), 'giu');
}
