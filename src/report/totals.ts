import type { Totals } from '../outcome.js';
import { count } from './plain-text.js';

/** "change 7 fields, upload 2 images", for after "would" and "will"; '' when nothing. */
export function toDo({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `change ${count(fields, 'field')}`,
    uploaded > 0 && `upload ${count(uploaded, 'image')}`,
    moved > 0 && `move ${count(moved, 'image')}`,
    removed > 0 && `remove ${count(removed, 'image')}`,
  ]);
}

/** "changed 7 fields, uploaded 2 images"; '' when nothing. */
export function done({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `changed ${count(fields, 'field')}`,
    uploaded > 0 && `uploaded ${count(uploaded, 'image')}`,
    moved > 0 && `moved ${count(moved, 'image')}`,
    removed > 0 && `removed ${count(removed, 'image')}`,
  ]);
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
