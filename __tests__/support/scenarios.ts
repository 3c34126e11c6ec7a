import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Outcome, Publication } from '../../src/model/outcome.js';
import type { FieldChange } from '../../src/model/plan.js';
import { shortId } from '../../src/model/live-page.js';
import type { Problem } from '../../src/model/problem.js';
import type { ReportContext } from '../../src/report/context.js';
import { HOSTILE } from './hostile-text.js';
import { CONTEXT, file, gallery, NOTHING, plan, sha1 } from './plans.js';

/** A run to report. */
export interface Scenario {
  readonly outcome: Outcome;
  readonly context: ReportContext;
}

const texts = path.resolve(import.meta.dirname, '../fixtures/report/texts');
const description = readFileSync(path.join(texts, 'description.md'), 'utf8').replace(/^# .*\n+/, '');
const faq = readFileSync(path.join(texts, 'faq.md'), 'utf8');

/** The description of an older release. */
const olderDescription = description
  .split('\n')
  .map((line) => line.replaceAll('belt', 'transport belt').replace('lane', 'side'))
  .filter((line, at) => at % 7 !== 5 || line === '')
  .join('\n');

const manyFields: FieldChange[] = [
  { field: 'title', before: 'Belt Gauge', after: 'Belt Buffer Gauge' },
  {
    field: 'summary',
    before: 'Point at a belt and see how full it is. Changes nothing in your factory.',
    after:
      'Point at a belt and see how full each lane is. It looks into tunnels, and changes nothing in your factory.',
  },
  { field: 'description', before: olderDescription, after: description },
  { field: 'faq', before: '', after: faq },
  { field: 'category', before: 'no-category', after: 'utilities' },
  { field: 'tags', before: ['storage', 'cheats'], after: ['logistics', 'storage', 'trains'] },
  { field: 'license', before: 'default_mit', after: 'custom_0123456789abcdef01234567' },
  { field: 'homepage', before: '', after: 'https://example.org/belt-gauge?a=1&b=2' },
  { field: 'source_url', before: 'https://github.com/octo/old', after: 'https://github.com/octo/belt-gauge' },
  { field: 'deprecated', before: true, after: false },
];

const unmanaged: Problem = {
  severity: 'warning',
  message: `2 live images are not in portal/images and are kept at the end of the gallery: \`${shortId(sha1('old'))}\`, \`${shortId(sha1('fan'))}\``,
  hint: 'add them to portal/images, or write `images.prune: true` to remove them, or `images.prune: false` to keep them without this warning',
  place: { file: 'modportal.yml', line: 19, column: 1 },
};

const large = plan('belt-buffer-gauge', {
  fields: manyFields,
  gallery: gallery(
    ['old', '2-settings.jpg', 'fan', '3-colours.png'],
    ['cover.png', '1-gauge.png', '2-settings.jpg', '3-colours.png', '4-tunnel.jpg', '5-main-bus.jpg'],
  ),
  problems: [unmanaged],
});

const largeRun = { ...NOTHING, plans: [large], problems: [unmanaged] };

const tiny = plan('belt-buffer-gauge', {
  fields: [
    {
      field: 'faq',
      before: faq,
      after: faq.replace('multiplayer', 'multiplayer and in every scenario').replace(/\.\n/, '!\n'),
    },
  ],
});

const tunnelRefused: Publication = {
  mod: 'belt-buffer-gauge',
  written: [
    { kind: 'fields', fields: manyFields.map(({ field }) => field) },
    { kind: 'upload', isNew: true, image: file('cover.png') },
    { kind: 'upload', isNew: true, image: file('1-gauge.png') },
  ],
  failures: [
    {
      message:
        'could not upload 4-tunnel.jpg to belt-buffer-gauge: the portal does not accept the file as an image (the portal returned "InvalidImageUpload")',
      hint: 'export it again as PNG or JPEG',
    },
  ],
  changed: ['images'],
  remaining: plan('belt-buffer-gauge', {
    gallery: gallery(
      ['old', '2-settings.jpg', 'fan', '3-colours.png', 'cover.png', '1-gauge.png'],
      ['cover.png', '1-gauge.png', '2-settings.jpg', '3-colours.png', '4-tunnel.jpg', '5-main-bus.jpg'],
    ),
  }),
};

const published: Publication = {
  mod: 'belt-buffer-gauge',
  written: [
    { kind: 'fields', fields: manyFields.map(({ field }) => field) },
    ...(large.gallery?.uploads ?? []).map((image) => ({ kind: 'upload' as const, isNew: true, image })),
    { kind: 'gallery', images: 8, moved: 1, removed: 0 },
  ],
  failures: [],
  changed: ['images'],
  remaining: plan('belt-buffer-gauge'),
};

const hostileProblem: Problem = {
  severity: 'warning',
  message: HOSTILE,
  hint: HOSTILE,
  place: { file: 'a|b`@octocat\n.md', line: 1, column: 2 },
};

const hostile = plan('hostile', {
  config: 'mods/@octocat|`.yml',
  address: 'https://mods.factorio.com/mod/hostile?"><h1>out</h1>',
  fields: [
    { field: 'title', before: HOSTILE.replaceAll('\n', ' '), after: '@octocat #1 | </td> title' },
    { field: 'summary', before: HOSTILE, after: `${HOSTILE}\n@octocat` },
    { field: 'description', before: 'before', after: HOSTILE },
    { field: 'faq', before: HOSTILE, after: HOSTILE.replaceAll('out', 'outside') },
    { field: 'tags', before: ['@octocat', 'a|b'], after: ['</code>', '`'] },
    { field: 'homepage', before: 'javascript:alert(1)', after: 'https://evil.example/"><h1>|out' },
  ],
  gallery: {
    ...gallery(['a'], ['a', '@octocat.png', '"><h1>.png']),
    before: [{ id: '@octocat|<h1>', url: '', thumbnail: 'javascript:alert(1)' }],
  },
  problems: [hostileProblem],
});

const longText = (word: string) =>
  Array.from(
    { length: 1500 },
    (_, at) => `Line ${at} of a text about ${at % 3 === 0 ? word : 'belts'}.`,
  ).join('\n');

/** The reports are in fixtures/report, under these names. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'large change, dry run': { outcome: { ...largeRun, result: 'planned' }, context: CONTEXT },
  'large change, being published': {
    outcome: { ...largeRun, result: 'publishing', backup: '/runner/temp/modportal-backup-1.json' },
    context: { ...CONTEXT, dryRun: false },
  },
  'large change, published': {
    outcome: {
      ...largeRun,
      result: 'published',
      publications: [published],
      backup: '/runner/temp/modportal-backup-1.json',
    },
    context: { ...CONTEXT, dryRun: false },
  },
  'large change, failed halfway': {
    outcome: {
      ...largeRun,
      result: 'failed',
      publications: [tunnelRefused],
      backup: '/runner/temp/modportal-backup-1.json',
    },
    context: { ...CONTEXT, dryRun: false },
  },
  'tiny change, dry run': { outcome: { ...NOTHING, result: 'planned', plans: [tiny] }, context: CONTEXT },
  'nothing to change': { outcome: { ...NOTHING, plans: [plan('belt-buffer-gauge')] }, context: CONTEXT },
  'a configuration with errors': {
    outcome: {
      ...NOTHING,
      result: 'failed',
      problems: [
        {
          severity: 'error',
          message: '`category` must be a category of the portal',
          hint: 'did you mean utilities?',
          place: { file: 'modportal.yml', line: 12, column: 3 },
        },
        {
          severity: 'error',
          message: '`images`: "portal/images" has no PNG or JPEG images',
          hint: 'add PNG or JPEG files, or remove `images` to leave the gallery unchanged',
          place: { file: 'modportal.yml', line: 13, column: 9 },
        },
      ],
    },
    context: CONTEXT,
  },
  'gallery put in order and pruned, private repository': {
    outcome: {
      ...NOTHING,
      result: 'planned',
      plans: [
        plan('belt-buffer-gauge', {
          gallery: gallery(['a.png', 'b.png', 'gone.png'], ['b.png', 'new.png', 'a.png'], true),
        }),
      ],
    },
    context: {
      ...CONTEXT,
      repository: { serverUrl: 'https://github.com', owner: 'octo', name: 'belt-gauge', isPrivate: true },
    },
  },
  'several mods, drift is a failure': {
    outcome: {
      ...NOTHING,
      result: 'planned',
      plans: [
        plan('mod-a', { fields: [{ field: 'category', before: 'tweaks', after: 'content' }] }),
        plan('mod-b'),
        plan('mod-c', { fields: [{ field: 'deprecated', before: false, after: true }] }),
      ],
      failures: [
        ['mod-a', 'category'],
        ['mod-c', 'deprecated'],
      ].map(([mod, field]) => ({
        message: `the portal page of ${mod} did not match the repository: ${field} (fail-on-changes)`,
        place: { file: 'modportal.yml', line: 1 },
      })),
    },
    context: CONTEXT,
  },
  'hostile content': {
    outcome: {
      ...NOTHING,
      result: 'planned',
      plans: [hostile],
      problems: [hostileProblem],
      failures: [{ message: HOSTILE, hint: HOSTILE }],
    },
    context: CONTEXT,
  },
  'texts too long for a comment': {
    outcome: {
      ...NOTHING,
      result: 'planned',
      plans: [
        plan('talkative', {
          fields: [
            { field: 'description', before: longText('trains'), after: longText('fluids') },
            { field: 'faq', before: '', after: faq },
          ],
        }),
      ],
    },
    context: CONTEXT,
  },
};
