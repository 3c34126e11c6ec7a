import { describe, expect, test } from '@jest/globals';

import { logEvent, logOutcome } from '../../src/action/run-log.js';
import type { Outcome } from '../../src/model/outcome.js';
import { captureLog } from '../support/captured-log.js';
import { NOTHING, plan, planned } from '../support/plans.js';
import { SCENARIOS } from '../support/scenarios.js';

async function log(outcome: Outcome): Promise<string[]> {
  return (
    await captureLog(() => {
      logOutcome(outcome);
    })
  )
    .trimEnd()
    .split('\n');
}

const drifted: Outcome = {
  ...NOTHING,
  result: 'planned',
  plans: [
    plan('same'),
    plan('drifted', { fields: [{ field: 'category', before: 'content', after: 'tweaks' }] }),
  ],
};

describe('the log', () => {
  test('has a plan in columns, with the size of a long change', async () => {
    const { outcome } = SCENARIOS['large change, dry run'] ?? { outcome: NOTHING };
    const lines = (
      await captureLog(() => {
        for (const each of outcome.plans) logEvent(planned(each));
      })
    )
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([
      'belt-buffer-gauge (modportal.yml): to do: change 10 fields, upload 4 images, move 2 images',
      '  change    title        "Belt Gauge" → "Belt Buffer Gauge"',
      expect.stringMatching(/^ {2}change {4}summary {6}"Point at a belt .*…" → "Point at a belt .*…"$/),
      '  change    description  +20 −14 lines',
      '  change    faq          22 new lines',
      '  change    category     "no-category" → "utilities"',
      '  change    tags         +logistics +trains −cheats',
      '  change    license      "default_mit" → "custom_0123456789abcdef01234567"',
      '  change    homepage     "" → "https://example.org/belt-gauge?a=1&b=2"',
      '  change    source_url   "https://github.com/octo/old" → "https://github.com/octo/belt-gauge"',
      '  change    deprecated   true → false',
      '  upload    images       cover.png (66 kB)',
      '  upload    images       1-gauge.png (66 kB)',
      '  upload    images       4-tunnel.jpg (66 kB)',
      '  upload    images       5-main-bus.jpg (66 kB)',
      '  move      images       6f6c6400',
      '  move      images       66616e00',
    ]);
  });

  test('has a notice at the configuration of each page that differs', async () => {
    expect((await log(drifted)).filter((line) => line.startsWith('::'))).toEqual([
      '::notice title=Mod portal page,file=modportal.yml,line=1::the portal page of drifted differs from the repository: category',
    ]);
  });

  test('names errors first, all of them, and says when GitHub shows only some', async () => {
    const warning = { severity: 'warning', message: 'a warning' } as const;
    const error = { severity: 'error', message: 'an error' } as const;
    const lines = await log({
      ...NOTHING,
      result: 'failed',
      problems: [warning, ...Array.from({ length: 11 }, () => error), warning],
      failures: [{ message: 'a failure', hint: 'a hint' }],
    });
    expect(lines.map((line) => line.replace(/^::(\w+)::.*/, '$1'))).toEqual([
      ...Array.from({ length: 12 }, () => 'error'),
      'GitHub shows 10 of these 12 errors beside the files; this log has all of them',
      'warning',
      'warning',
      'result: failed',
    ]);
    expect(lines).toContain('::error::a failure (a hint)');
  });

  test('says of a run that failed halfway what was written, and what the next one will do', async () => {
    const { outcome } = SCENARIOS['large change, failed halfway'] ?? { outcome: NOTHING };
    expect(await log(outcome)).toEqual([
      expect.stringMatching(
        /^::error::could not upload 4-tunnel\.jpg to belt-buffer-gauge: .*\); export it again as PNG or JPEG$/,
      ),
      expect.stringMatching(/^::warning file=modportal\.yml,line=19,col=1::2 live images/),
      'belt-buffer-gauge: written before the failure: changed 10 fields, uploaded 2 images',
      'belt-buffer-gauge: not written: 4-tunnel.jpg, 5-main-bus.jpg, the order of the gallery',
      'belt-buffer-gauge: the next run will upload 2 images, move 4 images',
      'result: failed',
      'https://mods.factorio.com/mod/belt-buffer-gauge',
      'backup: /runner/temp/modportal-backup-1.json',
    ]);
  });

  test('does not execute commands in a text', async () => {
    const { outcome } = SCENARIOS['hostile content'] ?? { outcome: NOTHING };
    const forged = { ...outcome, failures: [{ message: '::set-output name=a::b\n::error::x' }] };
    const text = await captureLog(() => {
      for (const each of forged.plans) logEvent(planned(each));
      logOutcome(forged);
    });
    const commands = text.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual(['error', 'warning']);
  });
});
