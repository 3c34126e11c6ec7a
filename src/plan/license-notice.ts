import { LICENSES } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';
import type { Page } from '../model/page.js';
import type { Problem } from '../model/problem.js';

/**
 * The notice for a licence file that disagrees with the live licence. Every mod starts as MIT on the portal, whatever its
 * repository says. A live custom licence was chosen on purpose, and its text is not known here.
 *
 * @returns undefined if the configuration declares the licence, or if there is nothing to compare
 */
export function noticeOfLicense({ licenseFile, fields, config }: Page, live: LivePage): Problem | undefined {
  if (licenseFile === undefined || fields.license !== undefined) return undefined;
  const before = LICENSES.find((license) => license === live.fields.license);
  if (before === undefined || before === licenseFile.license) return undefined;
  return {
    severity: 'notice',
    message: `the licence on the page is ${before}, but ${licenseFile.file} has the text of ${licenseFile.license}`,
    hint: `to publish the licence of the file, add the line \`license: ${licenseFile.license}\``,
    place: { file: config, line: 1 },
  };
}
