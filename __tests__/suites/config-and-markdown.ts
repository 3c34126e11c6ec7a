import { declareSuite } from '../support/suites.js';

await declareSuite('config and markdown');
