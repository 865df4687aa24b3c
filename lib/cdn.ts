import { readFileSync } from 'node:fs';
import { CfnOutput, Duration, Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginSslPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { originSecretHeader } from '../functions/reading/http/origin-secret.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';

export interface CdnProps {
  /** Where the API answers: an origin. */
  readonly address: string;
  /** What on-read wants to be named. */
  readonly secret: ISecret;
  readonly cdn: NonNullable<Environment['cdn']>;
}

/** Statuses whose caching CloudFront lets one say something about. No answer of these may outlive its reason. */
const errors = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

/** CloudFront before the API: what one reader was sent, the next ones of the same minute get from near them. */
export class Cdn extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { address, secret, cdn }: CdnProps) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Articles of Faircopy',
      domainNames: [cdn.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', cdn.certificateArn),
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: new HttpOrigin(Fn.select(2, Fn.split('/', address)), {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          // Filled in while it is deployed; neither the template nor the repository has it.
          customHeaders: { [originSecretHeader]: secret.secretValue.unsafeUnwrap() },
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        // Nothing but this reaches the API: no Host, which would be the wrong one there, no cookie.
        cachePolicy: new CachePolicy(this, 'Caching', {
          comment: 'As the API says, by path, query and representation',
          headerBehavior: CacheHeaderBehavior.allowList('Accept'),
          queryStringBehavior: CacheQueryStringBehavior.all(),
          cookieBehavior: CacheCookieBehavior.none(),
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.seconds(0),
          // Closed parts of the site map; articles say a minute.
          maxTtl: Duration.days(1),
        }),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'Accept', {
              comment: 'A few values in the place of every Accept header',
              runtime: FunctionRuntime.JS_2_0,
              code: FunctionCode.fromInline(edgeCode('accept')),
            }),
          },
        ],
      },
      errorResponses: errors.map(httpStatus => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'Articles are for everybody, wherever they are.',
      'AwsSolutions-CFR2':
        'The API takes GET alone and is throttled; a firewall is for whoever has seen what to keep out.',
      'AwsSolutions-CFR3':
        'Who reads what is nobody’s business; what is not answered from the cache is in the API’s own log.',
    });
    new CfnOutput(this, 'CdnTarget', {
      description: `The DNS record of ${cdn.name}, a CNAME or an alias, points here`,
      value: this.distribution.distributionDomainName,
    }).overrideLogicalId('CdnTarget');
  }
}

/** Source of a function that runs in CloudFront, without the comments, which count towards its 10 KB. */
const edgeCode = (name: string): string =>
  readFileSync(new URL(`../functions/reading/edge/${name}.js`, import.meta.url), 'utf8').replace(
    /^ *\/\/.*\n/gm,
    '',
  );
