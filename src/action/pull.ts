import { runPull } from './pull-main.js';

await runPull();
