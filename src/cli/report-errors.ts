import { ListError } from '../compile/read/read-list.ts';
import { CommandError } from './command-error.ts';

/** Runs a command and returns its exit code. Prints a ListError or a CommandError as one line and returns 1. */
export async function reportErrors(command: () => Promise<number> | number): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof ListError || error instanceof CommandError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 1;
  }
}
