// Makes a fresh clone ready: installs the packages of the lock file, and with --browser a Chromium for the tests. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

requireNode(20, 19);
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`paperdex: Node ${major}.${minor} or newer is needed; this is ${process.versions.node}`);
  process.exit(1);
}

function installPackages() {
  if (isInstalled()) return;
  console.log('installing the packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'the packages could not be installed');
}

/** npm writes its own lock file into node_modules last: it is newer than the project's when all of that is installed. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

async function installBrowser() {
  const { findBrowser } = await import('../../e2e/browser.mjs');
  if (findBrowser() !== null) return;
  console.log('installing Chromium ...');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findBrowser() !== null) return;
  }
  run('npx', ['playwright', 'install', 'chromium'], 'no Chromium could be installed: set CHROMIUM_PATH to one');
}

function run(command, args, failure) {
  if (spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0) return;
  console.error(`paperdex: ${failure}`);
  process.exit(1);
}
