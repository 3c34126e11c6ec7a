/**
 * Creates a value when it is first used. For values that take milliseconds to create and that most runs do not need, such
 * as objects of the classes of `Intl`, which load language data.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
