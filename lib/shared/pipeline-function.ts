import { fileURLToPath } from 'node:url';
import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { retention } from './retention.ts';

export interface PipelineFunctionProps {
  /** File in functions/ that exports `handler`: `on-read`. */
  readonly entry: string;
  readonly description: string;
  /** Exactly what functions/entries/environment.ts reads. */
  readonly variables: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  /** MB; 1,769 are one core. */
  readonly memorySize: number;
  /** Modules that its libraries import only when they are needed, and which it never needs. */
  readonly without?: readonly string[];
  /** What it starts as a program, or loads when it is asked for: a file in functions/entries/, bundled beside it by the same name. */
  readonly beside?: string;
  /** Executions set apart for it, and the most that it may have. Absent: it shares those of the account. */
  readonly atOnce?: number;
  readonly environment: Environment;
}

/**
 * A function of the pipeline: one file of JavaScript for Node.js on Graviton, with logs of its own that end some day. Its
 * role may write those logs and nothing else until somebody grants it more.
 */
export class PipelineFunction extends NodejsFunction {
  /** Its log: JSON lines, Lambda's own too. */
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    const {
      entry,
      description,
      variables,
      timeout,
      memorySize,
      without = [],
      beside,
      atOnce,
      environment,
    } = props;
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: environment.logRetention,
      removalPolicy: retention(environment),
    });
    // Lambda's own managed policy may create and write every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    super(scope, id, {
      description,
      entry: inProject(`functions/entries/${entry}.ts`),
      depsLockFilePath: inProject('package-lock.json'),
      projectRoot: inProject('.'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize,
      timeout,
      ...(atOnce && { reservedConcurrentExecutions: atOnce }),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...variables },
      // Version 3 of the SDK keeps connections open unasked.
      awsSdkConnectionReuse: false,
      bundling: {
        format: OutputFormat.ESM,
        // The tests run these bundles on the oldest Node.js that Faircopy supports.
        target: 'node20',
        mainFields: ['module', 'main'],
        minify: true,
        logLevel: LogLevel.WARNING,
        // Read when an error is logged (functions/articles/source-stack.ts).
        sourceMap: true,
        sourcesContent: false,
        // What was tested is what runs: the SDK in the runtime is another version and changes when AWS pleases.
        bundleAwsSDK: true,
        externalModules: [...without],
        banner,
        esbuildArgs: {
          // Wordings in other scripts are a third as long as their escapes.
          '--charset': 'utf8',
          // Node.js has them; otherwise each such pattern would be compiled again wherever it is used.
          '--supported:regexp-unicode-property-escapes': 'true',
          '--alias:@aws-sdk/credential-provider-node': inProject(
            'functions/stores/cloud/lambda-credentials.ts',
          ),
        },
        tsconfig: inProject('tsconfig.json'),
        ...(beside && { commandHooks: bundlesBeside(beside) }),
      },
    });
    this.log = logGroup;
  }
}

/** Another bundle, made as the function's own. */
const bundlesBeside = (beside: string): ICommandHooks => ({
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (_, folder) => [
    [
      JSON.stringify(inProject('node_modules/.bin/esbuild')),
      JSON.stringify(inProject(`functions/entries/${beside}.ts`)),
      `--outfile=${JSON.stringify(`${folder}/${beside}.mjs`)}`,
      '--bundle --minify --platform=node --target=node20 --format=esm --main-fields=module,main --log-level=warning',
      '--charset=utf8 --supported:regexp-unicode-property-escapes=true',
      `--banner:js=${JSON.stringify(banner)}`,
    ].join(' '),
  ],
});

/** CommonJS parts of dependencies that look for Node's modules find them. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
