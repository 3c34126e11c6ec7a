import { describe, expect, test } from '@jest/globals';

import { parseCommand } from '../../emulator/workflow-commands.js';
import { say } from '../../src/action/log.js';
import { logEvent } from '../../src/action/run-log.js';
import { oneLine } from '../../src/text/plain-text.js';
import { captureLog } from '../support/captured-log.js';

/** What comes before a command and is not seen, or passed over by the runner. */
const BEFORE = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u2060',
  ' \ufeff ',
];

const HOSTILE: readonly string[] = [
  ...BEFORE.flatMap((before) => [
    `${before}::error::forged`,
    `${before}::set-output name=result::forged`,
    `${before}::stop-commands::x`,
    `${before}:\u00ad:error::forged`,
    `${before}##[error]forged`,
    `${before}##[group]forged`,
  ]),
  'text ##[error]forged',
  '##[error]forged ##[error]forged',
  '###[error]forged',
  '##\u200b[error]forged',
  '#\u00ad#[error]forged',
  '#\u2060#\ufe0f[error]forged',
];

describe('a line of the log is never a command', () => {
  test.each(HOSTILE)('%j', async (line) => {
    // The runner takes it for one, or the row shows nothing.
    expect(line.split(/[\r\n]/).some((part) => parseCommand(part) !== undefined)).toBe(true);
    expect(parseCommand(oneLine(line))).toBeUndefined();
    const log = await captureLog(() => {
      say(line);
    });
    expect(log.trimEnd().split('\n').map(parseCommand)).toEqual([undefined]);
  });

  test('that begins with a path or a name from the repository', async () => {
    for (const name of HOSTILE) {
      const log = await captureLog(() => {
        logEvent({ kind: 'page declared', page: { mod: name, config: name, fields: {}, places: {} } });
      });
      expect(log.trimEnd().split('\n').map(parseCommand)).toEqual([undefined]);
    }
  });
});

test.each([
  ['a::b', 'a::b'],
  [': :', ': :'],
  ['# # [', '# # ['],
  ['##', '##'],
])('%j stays as it is', (line, shown) => {
  expect(oneLine(line)).toBe(shown);
});
