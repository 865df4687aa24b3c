/** `faircopy desk`: the desk of an environment in the cloud, on this machine and with this person's credentials. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { getRequestListener } from '@hono/node-server';
import { Command, Option } from 'commander';
import type { Hono } from 'hono';
import { deskProxy } from '../../functions/desk/serving/desk-proxy.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { signedRequests } from '../../functions/stores/cloud/signed-requests.ts';
import { NoPlace, orSayWhy, stackOutputs } from '../shared/place.ts';
import { portFrom } from '../shared/port.ts';

export const deskCommand = new Command('desk')
  .description(
    'Serves the desk of an environment in the cloud on localhost: each request is signed with your AWS credentials. On a laptop the desk is part of “faircopy serve”.',
  )
  .addOption(
    new Option('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>').conflicts('api'),
  )
  .option('--api <url>', 'instead of --env: the address of the HTTP API')
  .option('--region <region>', 'region of the API, where its address does not say')
  .option('--profile <name>', 'whose credentials, of those in ~/.aws')
  .option('--port <number>', 'port to listen on; 0 takes any free one', portFrom, 4001)
  .action((options: DeskOptions) => {
    quietAboutNode20();
    return orSayWhy(() => serveDesk(options));
  });

interface DeskOptions {
  readonly env?: string;
  readonly api?: string;
  readonly region?: string;
  readonly profile?: string;
  readonly port: number;
}

async function serveDesk({ env, api, region, profile, port }: DeskOptions): Promise<void> {
  if (!env && !api) throw new NoPlace('Say which desk: --env <name>, or --api <url>.');
  const origin = originOf(api ?? (await stackOutputs(`Faircopy-${env}`))('ApiAddress'));
  // Knows where the SDK finds regions and credentials; asks for nothing else.
  const { config } = new CloudFormationClient({ ...(profile && { profile }), ...(region && { region }) });
  const its = /\.execute-api\.([a-z0-9-]+)\.amazonaws\.com$/.exec(origin.hostname)?.[1];
  const send = signedRequests(origin, its ?? (await config.region()), config.credentials);
  // Now, and not with the first page: without credentials there is nothing to serve.
  await config.credentials();

  const token = randomBytes(24).toString('base64url');
  const address = await listening(port, at => deskProxy({ send, port: at, token }));
  console.log(`The desk of ${origin.origin} is open, once, at\n\n  ${address}/?token=${token}\n`);
  console.log('It is for this machine alone. Ctrl-C ends it.');
}

function originOf(address: string): URL {
  if (!URL.canParse(address))
    throw new NoPlace(`${address} is no address; it looks like https://….amazonaws.com`);
  const { origin, protocol, hostname } = new URL(address);
  if (hostname === 'localhost' || hostname === '127.0.0.1')
    throw new NoPlace(`The desk of a laptop needs no signing: open ${origin}/desk in a browser.`);
  if (protocol !== 'https:')
    throw new NoPlace(`${address} must begin with https://, or requests could be read on their way.`);
  return new URL(origin);
}

/** Serves on the loopback interface until the process ends. */
async function listening(port: number, appFor: (port: number) => Hono): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new NoPlace(
              `Port ${port} is taken by another program; choose another with --port, or end that program`,
            )
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: at } = server.address() as AddressInfo;
  const app = appFor(at);
  server.on(
    'request',
    getRequestListener(request => app.fetch(request)),
  );
  return `http://localhost:${at}`;
}
