import { declareSuite } from '../support/suites.js';

await declareSuite('portal and publish');
