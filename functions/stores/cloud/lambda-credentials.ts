/**
 * Stands in for `@aws-sdk/credential-provider-node` in the functions' bundles (lib/pipeline-function.ts). That looks in
 * profiles, at SSO, STS and the metadata service, with a client for each; Lambda hands a function its role's credentials in
 * its environment and nowhere else.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
