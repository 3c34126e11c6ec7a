/**
 * Makes a value when it is first used. For the classes of `Intl`: the first of each loads its data, which takes up to 10 ms,
 * and most runs need none of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
