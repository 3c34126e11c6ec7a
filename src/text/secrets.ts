const MASK = '***';

/** In characters: secrets are looked up by their end, since upload URLs all begin alike. */
const TAIL_LENGTH = 8;

/** What no reader sees, or what a line break puts between: a secret that is quoted with it is still that secret. */
const SEPARATOR = String.raw`[\s\p{Cc}\p{Cf}\p{DI}]`;
const SEPARATORS = new RegExp(`${SEPARATOR}+`, 'gu');

/** A character as JSON, an address or HTML may quote it. */
const ESCAPE =
  /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(.)|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&(amp|lt|gt|quot|apos);/giu;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An address in JSON in an address: more layers than any portal's message has had. */
const MAX_LAYERS = 3;

/**
 * Keys whose strings are this action's own words ("failed", "title"): a secret that happens to be one of these words
 * must not change what a report does.
 */
const OWN_WORDS = new Set(['result', 'severity', 'kind', 'field', 'fields', 'unknown', 'type']);

/**
 * The only way for a secret to become known, and the only way to remove it from what is reported. The runner masks
 * secrets in the log, but in nothing else, and only as they were written: not in the summary, the comment and the
 * outputs, and not when escaped or wrapped.
 *
 * Hide before a text is escaped, shortened or split: half a secret is not found, and shows.
 */
export class Secrets {
  /** As `flatten` makes them. */
  private readonly known = new Set<string>();
  private readonly byTail = new Map<string, string[]>();
  /** The first two characters of each tail: nearly every place of a text is passed over by these. */
  private readonly tailStarts = new Set<string>();
  /** Those that are shorter than a tail. */
  private readonly short: string[] = [];
  private readonly announced = new Set<string>();
  /** Objects that are known to hold none of so many secrets, since long texts are hidden once and reported often. */
  private readonly clean = new WeakMap<object, number>();

  /** @param announce hears of each secret once, before anything can print it */
  constructor(private readonly announce: (secret: string) => void) {}

  /** Of a secret with several lines, each line is one too. Case, escapes and line breaks do not matter. */
  add(secret: string): void {
    if (secret.trim() === '' || this.announced.has(secret)) return;
    this.announced.add(secret);
    this.announce(secret);
    for (const each of new Set([secret, ...secret.split(/[\r\n]+/)])) this.remember(each);
  }

  /** The text without the secrets, however they are quoted in it. */
  hide(text: string): string {
    const found = this.foundIn(flatten(text));
    if (found.length === 0) return text;
    const cut = found.reduce((rest, secret) => rest.replace(patternOf(secret), MASK), text);
    // A secret that is quoted in a way that cannot be cut out goes with all that is around it.
    return this.foundIn(flatten(cut)).length === 0 ? cut : MASK;
  }

  /** Plain data without the secrets, in every string of it. What holds none is returned as it is, the same object. */
  hideIn<T>(data: T): T {
    return this.walk(data, '') as T;
  }

  private walk(data: unknown, key: string): unknown {
    if (typeof data === 'string') return OWN_WORDS.has(key) ? data : this.hide(data);
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

  /** The secrets in a flat text, longest first: a part of one may be a secret too. */
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

/** The text without escapes, case, and what separates characters without being seen. */
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
 * Finds a flat secret in a text where it has at most one layer of escapes. At each place one alternative can match, so
 * that no text makes this slow.
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
