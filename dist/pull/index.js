import { pull } from '../modportal-sync.js';

await pull();
