import * as v from 'valibot';

import { isObject, type JsonObject } from '../model/json.js';

/**
 * The JSON file of a backup, as docs/backup.md describes it. Code that writes a backup imports only the type, so that
 * publishing does not load the checks.
 *
 * The version changes with the meaning of a key. Unknown keys are ignored. Messages complete a sentence that begins with the
 * name of a key.
 */
export const BACKUP_FILE = v.object(
  {
    version: v.literal(1, 'must be 1'),
    /** The portal's address, which ends with a slash. */
    portal: v.string('must be a web address'),
    /** ISO 8601. */
    created: v.pipe(
      v.string('must be a time'),
      v.isoTimestamp('must be a time, such as 2026-01-31T12:00:00.000Z'),
    ),
    /** The portal's whole response for each mod: every field, and the gallery in order with the address of each image. */
    pages: v.pipe(
      v.array(
        v.custom<JsonObject>(isObject, "must be the portal's response for a mod"),
        'must be a list of pages',
      ),
      v.nonEmpty('has no page'),
    ),
    /** By id, the images that the run was about to remove: paths relative to the JSON file, with forward slashes. */
    files: textsById('must be the path of a saved image'),
    /** By id, the SHA1 of the saved bytes, if it is not the id: the served bytes may differ from those uploaded. */
    served: v.exactOptional(textsById('must be a SHA1')),
  },
  'must be a JSON object',
);

/** The content of the file. */
export type BackupFile = Readonly<v.InferOutput<typeof BACKUP_FILE>>;

function textsById(message: string) {
  return v.record(v.string(), v.string(message), 'must be a JSON object');
}
