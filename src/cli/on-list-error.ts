import { ListError } from '../compile/read/read-list.ts';

/** Runs a command and turns "this is no list" into one clear line and exit code 1. */
export async function onListError(command: () => Promise<number> | number): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 1;
  }
}
