import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Makes a function that frees what is not used any more, so that nobody pays for what another one left behind. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
