// A WebKit to test with: WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { waitForServer } from 'selenium-webdriver/http/util.js';

const LIBRARIES = '/usr/lib';
const FOLDER = /^webkit2?gtk-\d/;
/** How long the driver and its screen may take to start, in milliseconds. */
const STARTING = 60_000;

/**
 * Starts the page's server, the driver and one browser: a second one, started where the first has just
 * quit, at times never answers.
 *
 * @returns {Promise<{ driver: import('selenium-webdriver').WebDriver, address: string, stop: () => void }>}
 */
export async function start() {
  const [serverPort, driverPort] = [await freePort(), await freePort()];
  const server = spawn('cargo', ['xtask', 'serve', String(serverPort)], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const screen = spawn('xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1440x1000x24', 'WebKitWebDriver', `--port=${driverPort}`], {
    detached: true,
    stdio: 'ignore',
  });
  let running = [screen, server];
  const stop = () => {
    for (const child of running) process.kill(-child.pid);
    running = [];
  };
  // They end with this process, however it ends: whoever reads its output would wait for them too.
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(1));
  await once(server.stdout, 'data');
  await waitForServer(`http://127.0.0.1:${driverPort}`, STARTING);
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${driverPort}`).withCapabilities(wanted).build();
  return { driver, address: `http://127.0.0.1:${serverPort}`, stop };
}

/** Debian keeps it among the libraries, in a folder that names the machine and the version. */
function miniBrowser() {
  for (const machine of readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'))) {
    const folder = readdirSync(`${LIBRARIES}/${machine}`).find((name) => FOLDER.test(name) && readdirSync(`${LIBRARIES}/${machine}/${name}`).includes('MiniBrowser'));
    if (folder) return `${LIBRARIES}/${machine}/${folder}/MiniBrowser`;
  }
  throw new Error('WebKit is missing: type `sudo apt-get install webkit2gtk-driver xvfb`.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
