import { afterAll, describe, expect, test } from '@jest/globals';

import { removeRepositories } from '../support/repository.js';
import { disturbOnce, passing } from '../support/whole-publication.js';

afterAll(removeRepositories);

describe('a single fault at a request does not make a run fail', () => {
  test.each(passing)('%s', async (_, what) => {
    expect(await disturbOnce(what, true)).toEqual([]);
  });
});
