import type { Write } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';

const GALLERY = 'the order of the gallery';

/** The names of what was written of a plan, and of the rest: a failed run's reports have both. */
export function writtenOf(
  plan: Plan,
  writes: readonly Write[],
): { readonly written: readonly string[]; readonly open: readonly string[] } {
  const written = writes.flatMap((write): readonly string[] => {
    switch (write.kind) {
      case 'fields':
        return write.fields;
      case 'upload':
        return [write.image.name];
      case 'gallery':
        return [GALLERY];
    }
  });
  const isWritten = new Set(written);
  const planned: readonly string[] = [
    ...plan.fields.map(({ field }) => field),
    ...(plan.gallery?.uploads.map(({ name }) => name) ?? []),
    ...(plan.gallery === undefined ? [] : [GALLERY]),
  ];
  return { written, open: planned.filter((name) => !isWritten.has(name)) };
}
