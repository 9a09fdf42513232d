import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoBoard, demoChannel } from './demo-board.ts';
import { playgroundConfig } from './playground-config.ts';

const version = '0.2.28';
const port = '56150';
const folder = join('data', 'agents-playground');
const [endpoint = 'http://127.0.0.1:3978/api/messages'] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundConfig(demoBoard, demoChannel));

const child = spawn(
  'npx',
  [
    '--yes',
    `@microsoft/m365agentsplayground@${version}`,
    'start',
    ...['-e', endpoint, '-c', 'msteams', '-p', port],
    '--disable-telemetry',
  ],
  {
    cwd: folder,
    stdio: 'inherit',
    // It opens a browser and reports its use unless told not to.
    env: { ...process.env, BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
    shell: process.platform === 'win32',
  },
);

process.stdout.write(
  `Agents Playground: http://localhost:${port}, or the port it names below. It talks to ${endpoint} (npm start).\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  process.stderr.write(`npx could not be started: ${error.message}\n`);
  process.exitCode = 1;
});
child.once('exit', (code, signal) => {
  if (code) process.stderr.write(`It ended with ${code}; see ${join(folder, 'devTools')} for its log.\n`);
  process.exitCode = code ?? (signal ? 1 : 0);
});
