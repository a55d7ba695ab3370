#!/usr/bin/env node
// The package's command. The package holds this file beside the built commands.
import { setV8Flags } from './v8-flags.mjs';

setV8Flags();
const { main } = await import('./paperdex.mjs');
process.exitCode = await main(process.argv.slice(2));
