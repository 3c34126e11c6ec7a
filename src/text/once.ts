/**
 * Makes a value when it is first used. For what takes milliseconds to make and most runs do not need, such as the classes
 * of `Intl`: the first of each loads its data.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
