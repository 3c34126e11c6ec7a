import { declareSuite } from '../support/suites.js';

await declareSuite('action n-z');
