import { serve } from './preview/serve.ts';

/** Serves a list for editing it. Arguments: `[LIST_DIR]`. Returns the exit code. */
export function run(args: string[]): Promise<number> {
  return serve(args, 'production');
}
