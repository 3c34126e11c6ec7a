/** A parsed JSON object with typed access to its members. `place` names it in errors. */
export class JsonObject {
  private readonly members: ReadonlyMap<string, unknown>;

  /** Throws a TypeError if the value is not an object. */
  constructor(
    value: unknown,
    private readonly place: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new TypeError(`${place} is not an object`);
    this.members = new Map(Object.entries(value));
  }

  has(key: string): boolean {
    return this.members.has(key);
  }

  /** Throws a TypeError if the member has another type, or is missing and there is no `fallback`. So do the other methods. */
  text(key: string, fallback?: string): string {
    return textAt(this.member(key, fallback), this.at(key));
  }

  number(key: string, fallback?: number): number {
    const value = this.member(key, fallback);
    if (typeof value !== 'number') throw new TypeError(`${this.at(key)} is not a number`);
    return value;
  }

  boolean(key: string, fallback?: boolean): boolean {
    const value = this.member(key, fallback);
    if (typeof value !== 'boolean') throw new TypeError(`${this.at(key)} is not a boolean`);
    return value;
  }

  object(key: string): JsonObject {
    return new JsonObject(this.member(key), this.at(key));
  }

  /** A missing list is an empty one. */
  list<T>(key: string, item: (value: unknown, place: string) => T): T[] {
    const value: unknown = this.member(key, []);
    if (!Array.isArray(value)) throw new TypeError(`${this.at(key)} is not an array`);
    return value.map((entry: unknown, index) => item(entry, `${this.at(key)}[${index}]`));
  }

  private member(key: string, fallback?: unknown): unknown {
    const value = this.members.get(key) ?? fallback;
    if (value === undefined) throw new TypeError(`${this.at(key)} is missing`);
    return value;
  }

  private at(key: string): string {
    return `${this.place}.${key}`;
  }
}

export function textAt(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new TypeError(`${place} is not a string`);
  return value;
}
