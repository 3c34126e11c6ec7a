import type { Pulled } from '../model/pulled.js';
import type { Severity } from '../model/problem.js';
import { count } from '../text/plain-text.js';
import type { ReportContext } from './context.js';
import { firstRows, renderBlocks, renderWithin, type Block } from './detail.js';
import { link } from './link.js';
import { code } from './markdown-escape.js';
import { problemAlert } from './problem-list.js';
import { SUMMARY } from './summary.js';

/** The result of a pull that failed. */
export const NO_FILE_CHANGED = 'failed, no file was changed';

/** "big-mod: 3 files changed", "big-mod: unchanged": the result of one pull. */
export function describePulled(pulled: Pulled): string {
  return `${pulled.live?.name ?? pulled.config}: ${describeResult(pulled)}`;
}

function describeResult({ result, changedFiles }: Pulled): string {
  if (result === 'pulled') return `${count(changedFiles.length, 'file')} changed`;
  return result === 'unchanged' ? 'unchanged' : NO_FILE_CHANGED;
}

/** What remains to be done by hand after the first pull of a page. */
export const NEXT_STEPS: readonly string[] = [
  'look at the files, then commit them',
  'keep them out of the zip that players download: with fmtk, write "package": { "ignore": ["modportal.yml", "portal/**"] } in info.json',
  'add the workflow of the README (Quick start) as .github/workflows/portal-page.yml',
];

/** The job summary of a pull. */
export function pulledSummary(pulled: Pulled, context: ReportContext): string {
  const { live, config, changedFiles, problems, failures } = pulled;
  const ofSeverity = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted);
  const files = changedFiles.map((file) => `- ${code(file)}\n`);
  const blocks: readonly Block[] = [
    () => `## Pull of ${link(code(live?.name ?? config), live?.address)}: ${describeResult(pulled)}\n`,
    ...problemAlert('CAUTION', [...failures, ...ofSeverity('error')], context),
    ({ rows }) =>
      files.length === 0 ? undefined : firstRows(files, rows, (left) => `- ${count(left, 'more file')}\n`),
    ...problemAlert('WARNING', ofSeverity('warning'), context),
  ];
  return renderWithin(SUMMARY, (detail) => renderBlocks(blocks, detail));
}
