#!/usr/bin/env node
import { commandLine } from '../modportal-sync.js';

await commandLine();
