// Makes a fresh clone ready: installs the packages of the lock file, and with --browser a Chromium for the tests. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (process.argv.includes('--browser')) await installBrowser();
}

/** Installs the packages when they are missing or older than the lock file. Ends the process with 1 when it cannot. */
export function installPackages() {
  requireNode(20, 19);
  if (isInstalled()) return;
  console.error('installing the packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'the packages could not be installed');
}

/** Installs a Chromium when there is none, on Debian the one for tests. Ends the process with 1 when it cannot. */
export async function installBrowser() {
  const { findBrowser, headlessShell } = await import('../../e2e/browser.mjs');
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const found = findBrowser();
  // Of Debian's browsers only the quickest is taken for granted.
  if (found !== null && !(isDebianRoot && found.startsWith('/usr/bin/chromium') && found !== headlessShell))
    return;
  console.error('installing Chromium ...');
  if (isDebianRoot) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (findBrowser() === headlessShell) return;
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  if (findBrowser() !== null) return;
  run(
    'npx',
    ['playwright', 'install', 'chromium'],
    'no Chromium could be installed: set CHROMIUM_PATH to one',
  );
}

function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`paperdex: Node ${major}.${minor} or newer is needed; this is ${process.versions.node}`);
  process.exit(1);
}

/** npm writes its own lock file into node_modules last: it is newer than the project's when all of that is installed. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

/** Runs a program whose output goes to the terminal: a command's own output may be read by another program. npm is a script on Windows. */
function run(program, args, failure) {
  const windows = process.platform === 'win32';
  if (spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows }).status === 0) return;
  console.error(`paperdex: ${failure}`);
  process.exit(1);
}
