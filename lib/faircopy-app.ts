import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Environment, environments } from './environments.ts';
import { FaircopyStack } from './faircopy-stack.ts';

/** Every environment as a stack. Synthesis fails where one doesn't follow the rules of cdk-nag and gives no reason. */
export class FaircopyApp extends App {
  constructor(props?: AppProps, rows: Readonly<Record<string, Environment>> = environments) {
    super(props);
    for (const [name, environment] of Object.entries(rows)) {
      new FaircopyStack(this, `Faircopy-${name}`, environment);
    }
    Validations.of(this).addPlugins(new AwsSolutionsChecks(this));
  }
}
