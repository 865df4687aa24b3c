import { afterAll, describe, expect, test } from 'vitest';
import { deskRoutes } from '../../functions/desk/desk-routes.ts';
import { environments } from '../../lib/environments.ts';
import { synthesise } from './assembly.ts';
import { listOf, type Statement, type Template } from './template.ts';

const assembly = synthesise(environments, false);
afterAll(() => assembly.remove());
const each = Object.keys(environments).map(name => [name, assembly.template(name)] as const);

const onDesk = (template: Template) => template.one('AWS::Lambda::Function', 'DeskOnDesk')[1];
const onRead = (template: Template) => template.one('AWS::Lambda::Function', 'ReadingOnRead')[1];
const actionsOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ Action }) => listOf(Action)).filter(action => !action.startsWith('logs:'));

/** Routes that lead to the desk's function. */
function routesOfDesk(template: Template) {
  const [integration] = template.one('AWS::ApiGatewayV2::Integration', 'ReadingApiGETdesk');
  return template
    .all('AWS::ApiGatewayV2::Route')
    .map(([, { Properties }]) => Properties)
    .filter(({ Target }) => JSON.stringify(Target).includes(integration));
}

describe.each(each)('the desk of %s', (_, template) => {
  test('is behind IAM on every route; each is named by method and path, none holds another', () => {
    const routes = routesOfDesk(template);
    const wanted = Object.entries(deskRoutes).flatMap(([path, methods]) =>
      methods.map(method => `${method} ${path}`),
    );

    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(wanted.sort());
    for (const route of routes) expect(route.AuthorizationType).toBe('AWS_IAM');
  });

  test('takes requests that no flood of readers can take from it: each of its routes has a throttle of its own', () => {
    const stage = template.one('AWS::ApiGatewayV2::Stage')[1];
    const routes = template
      .all('AWS::ApiGatewayV2::Route')
      .filter(([, { Properties }]) => Properties.AuthorizationType === 'AWS_IAM');

    expect(Object.keys(stage.Properties.RouteSettings).sort()).toEqual(
      routes.map(([, { Properties }]) => Properties.RouteKey).sort(),
    );
    for (const throttle of Object.values(stage.Properties.RouteSettings))
      expect(throttle).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    // A stage takes settings only of routes that are there.
    expect(stage.DependsOn).toEqual(expect.arrayContaining(routes.map(([id]) => id)));
  });

  test('has every route under /desk that there is', () => {
    const others = template
      .all('AWS::ApiGatewayV2::Route')
      .map(([, { Properties }]) => Properties)
      .filter(
        ({ RouteKey, AuthorizationType }) => RouteKey.includes('/desk') && AuthorizationType !== 'AWS_IAM',
      );

    expect(others).toEqual([]);
  });

  test('may read and put uploads, write articles, list them and send hints, and nothing else', () => {
    expect(new Set(actionsOf(template.statementsOf(onDesk(template))))).toEqual(
      new Set([
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
        'dynamodb:Query',
        // Of house rules alone: a section has one item.
        'dynamodb:Scan',
        's3:GetObject',
        's3:GetObjectVersion',
        's3:PutObject',
        's3:ListBucket',
        'sqs:SendMessage',
      ]),
    );
  });

  test('walks the table of house rules, and never that of articles', () => {
    const scans = template
      .statementsOf(onDesk(template))
      .filter(({ Action }) => [Action].flat().includes('dynamodb:Scan'));

    expect(JSON.stringify(scans.map(({ Resource }) => Resource))).toMatch(/StorageHouse/);
    expect(JSON.stringify(scans.map(({ Resource }) => Resource))).not.toMatch(/StorageArticles/);
  });

  test('is done before the hint that it sends ahead of itself arrives', () => {
    expect(onDesk(template).Properties.Timeout).toBeLessThan(60);
  });

  test('lends nothing to the public function: that one writes nothing and knows no bucket', () => {
    const actions = actionsOf(template.statementsOf(onRead(template)));

    expect(new Set(actions)).toEqual(
      new Set(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query']),
    );
    expect(JSON.stringify(onRead(template).Properties.Environment)).not.toMatch(/Uploads|Hints/);
  });
});
