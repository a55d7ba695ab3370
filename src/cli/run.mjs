// Runs one of the commands: Node 20 reads no TypeScript, Vite does.
import { runnerImport } from 'vite';

const [command, ...args] = process.argv.slice(2);
const { module } = await runnerImport(new URL(`./${command}.ts`, import.meta.url).pathname, { configFile: false, logLevel: 'error' });
process.exitCode = await module.run(args);
