import { ListError } from '../compile/read/read-list.ts';

/** Runs a command and returns its exit code. Prints a ListError as one line and returns 1. */
export async function reportListError(command: () => Promise<number> | number): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 1;
  }
}
