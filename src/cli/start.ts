export { run } from './preview.ts';
