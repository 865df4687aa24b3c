/**
 * Before the first test: installs the programs of requirements.txt into node_modules/.cache, once, and starts Moto, an
 * independent implementation of S3, SQS and DynamoDB, on a free port of this machine. Afterwards: stops it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the installed programs lie. */
    programs: string;
    /** Moto's address. */
    endpoint: string;
  }
}

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
/** Its real path: what is installed there names it. */
const folder = path.join(
  realpathSync(fileURLToPath(new URL('../../node_modules', import.meta.url))),
  '.cache/faircopy-peers',
);

export default async function peers({ provide }: TestProject): Promise<() => Promise<void>> {
  const programs = installed();
  const port = await freePort();
  const moto = spawn(path.join(programs, 'moto_server'), ['--host', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
  });
  // However this process ends, none is left behind.
  process.once('exit', () => moto.kill());
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(`${endpoint}/moto-api/`, moto);
  provide('programs', programs);
  provide('endpoint', endpoint);
  return async () => {
    const ended = new Promise(resolve => moto.once('exit', resolve));
    moto.kill();
    await ended;
  };
}

/** The folder with the programs: the one of an earlier run, if it is of the same versions. */
function installed(): string {
  const programs = path.join(folder, 'venv', 'bin');
  const versions = createHash('sha256').update(folder).update(readFileSync(requirements)).digest('hex');
  const mark = path.join(folder, 'installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === versions) return programs;
  console.log('Installing Moto, the AWS CLI, cfn-lint and Schemathesis (half a minute, once) …');
  rmSync(folder, { recursive: true, force: true });
  run(
    'python3',
    ['-m', 'venv', path.join(folder, 'venv')],
    'Python 3.9 or newer with its venv module (Debian: apt-get install python3-venv)',
  );
  run(
    path.join(programs, 'pip'),
    ['install', '--quiet', '--requirement', requirements],
    'a way to PyPI for pip',
  );
  writeFileSync(mark, versions);
  return programs;
}

/** @param needed what the machine lacks if this fails */
function run(program: string, args: readonly string[], needed: string): void {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim();
    throw new Error(`npm run test:peers needs ${needed}; ${program} failed${said ? `: ${said}` : ''}`, {
      cause,
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise(closed => server.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (server.exitCode !== null) break;
    const isUp = await fetch(address).then(
      response => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`Moto did not answer at ${address} within thirty seconds`);
}
