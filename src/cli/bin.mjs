#!/usr/bin/env node
// The package's command. The package holds this file beside the built commands.
import { setUpProcess } from './process-setup.mjs';

setUpProcess();
const { main } = await import('./paperdex.mjs');
process.exitCode = await main(process.argv.slice(2));
