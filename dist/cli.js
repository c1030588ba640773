#!/usr/bin/env node
import { cli } from './index.js';
await cli(process.argv.slice(2), import.meta.dirname ?? new URL('.', import.meta.url).pathname);
