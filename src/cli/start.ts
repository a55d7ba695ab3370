export { run } from './commands/preview.ts';
