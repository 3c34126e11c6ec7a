import { publish } from './modportal-sync.js';

await publish();
