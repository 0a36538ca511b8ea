// @ts-check
/**
 * Installs what is missing, and says nothing when nothing is: `node .ci/setup.mjs [modules] [chromium] [firefox]`.
 * Needs only Node. Runs before every npm script, so it never reads standard input and never writes to standard output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

class SetupError extends Error {}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  say(`+ ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new SetupError(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : '.'}`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetupError(`Petik needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
const lockedPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds every version that the lock file names (packages for other platforms may be absent). */
function modulesAreInstalled() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = lockedPackages(installedLock);
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function installModules() {
  if (!modulesAreInstalled()) {
    say('Installing the packages …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('npx', ['--no-install', 'wxt', 'prepare']);
}

const canUseApt = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {string} folder */
const isEmpty = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;

/** @param {('chromium' | 'firefox')[]} names */
function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  for (const name of missing) {
    const chosen = process.env[name.toUpperCase()];
    if (chosen) throw new SetupError(`${name.toUpperCase()} names "${chosen}", which is no program that can be run.`);
  }
  const packages = missing.map((name) => debianPackages[name]);
  if (!canUseApt()) {
    throw new SetupError(
      `${missing.join(' and ')} not found. Install (on Debian: sudo apt-get install ${packages.join(' ')}), ` +
        `or name the program in ${missing.map((name) => name.toUpperCase()).join(', ')}.`,
    );
  }
  if (isEmpty('/usr/share/fonts/truetype')) packages.push('fonts-liberation');
  say(`Installing ${packages.join(', ')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (missing.some((name) => !findBrowser(name)))
    throw new SetupError(`Installed ${packages.join(', ')}, yet no browser is on the PATH.`);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Only one set-up at a time (several `npm run extract` may start at once); a lock of a dead process is ignored. @param {() => void} work */
function alone(work) {
  const lock = join(root, '.cache/setup.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder && !isRunning(holder)) rmSync(lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const wanted = process.argv.slice(2);
const browsers = /** @type {const} */ (['chromium', 'firefox']).filter((name) => wanted.includes(name));
try {
  requireNode();
  const modulesDone = !wanted.includes('modules') || (modulesAreInstalled() && existsSync(join(root, '.wxt/tsconfig.json')));
  if (!modulesDone || browsers.some((name) => !findBrowser(name))) {
    alone(() => {
      if (!modulesDone) installModules();
      installBrowsers(browsers);
    });
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
