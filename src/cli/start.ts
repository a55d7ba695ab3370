import { serve } from './preview/serve.ts';

/** Serves a list to those who write it: `[LIST_DIR]`. */
export function run(args: string[]): Promise<number> {
  return serve(args, 'production');
}
