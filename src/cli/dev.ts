import { serve } from './preview/serve.ts';

/** Serves a list for developing the app. Arguments: `[LIST_DIR]`. Returns the exit code. */
export function run(args: string[]): Promise<number> {
  return serve(args, 'development');
}
