import { setFlagsFromString } from 'node:v8';

/**
 * Sets V8's flags for commands, which finish in a second or two: optimising less and later saves a quarter of a
 * compile's CPU time, and compiling regular expressions once instead of twice 5 %. Call it before anything else is
 * loaded.
 */
export function setV8Flags() {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  setFlagsFromString('--no-regexp-tier-up');
  // Collecting garbage when the heap has doubled, rather than quadrupled, keeps 28,000 entries below 1 GB.
  setFlagsFromString('--heap-growing-percent=100');
  // V8 versions after 11 lack this flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
}
