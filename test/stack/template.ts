/** Reading a synthesised template: only what the tests need of CloudFormation and IAM. */

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever their resource's type says.
  readonly Properties: any;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export class Template {
  readonly resources: Readonly<Record<string, Resource>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly outputs: Readonly<Record<string, any>>;

  constructor(template: { Resources: Record<string, Resource>; Outputs?: Record<string, unknown> }) {
    this.resources = template.Resources;
    this.outputs = template.Outputs ?? {};
  }

  /** Logical ids and resources of a type. */
  all(type: string): [string, Resource][] {
    return Object.entries(this.resources).filter(([, { Type }]) => Type === type);
  }

  /** The resource of a type whose logical id begins with `prefix`. */
  one(type: string, prefix = ''): [string, Resource] {
    const [found, ...others] = this.all(type).filter(([id]) => id.startsWith(prefix));
    if (!found || others.length > 0) {
      throw new Error(`${found ? 'more than one' : 'no'} ${type} begins with “${prefix}” in the template`);
    }
    return found;
  }

  /** What the role of a function allows: its own policies and those attached to it. */
  statementsOf(lambda: Resource): Statement[] {
    const roleId: string = lambda.Properties.Role['Fn::GetAtt'][0];
    const inline = this.resources[roleId]?.Properties.Policies ?? [];
    const attached = this.all('AWS::IAM::Policy')
      .map(([, { Properties }]) => Properties)
      .filter(({ Roles }) => Roles?.some((role: { Ref: string }) => role.Ref === roleId));
    return [...inline, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  }
}

export const listOf = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? value : [value as Value];

/** The value of a property, with `names` (by logical id) in the place of what CloudFormation would have made. */
export function resolved(value: unknown, names: Readonly<Record<string, string>>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    if ('Ref' in value) return nameOf(String(value.Ref), names);
    if ('Fn::GetAtt' in value) {
      const [id, attribute] = value['Fn::GetAtt'] as [string, string];
      if (attribute === 'Arn') return `arn:${nameOf(id, names)}`;
      if (attribute === 'ApiEndpoint') return `https://${nameOf(id, names)}`;
    }
    if ('Fn::Join' in value) {
      const [separator, parts] = value['Fn::Join'] as [string, unknown[]];
      return parts.map(part => resolved(part, names)).join(separator);
    }
    if ('Fn::Select' in value) {
      const [index, { 'Fn::Split': split }] = value['Fn::Select'] as [
        number,
        { 'Fn::Split': [string, unknown] },
      ];
      return resolved(split[1], names).split(split[0])[Number(index)] ?? '';
    }
  }
  throw new Error(`the tests don’t know what ${JSON.stringify(value)} would be`);
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  const name = names[id];
  if (name === undefined) throw new Error(`nothing stands in for ${id}`);
  return name;
}

/** A request to AWS, as IAM sees it. */
export interface Request {
  /** `dynamodb:GetItem` */
  readonly action: string;
  readonly resource: string;
  /** Condition keys and their values. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** Do the statements allow the request? Throws for a condition that it doesn't know. */
export const allows = (
  statements: readonly Statement[],
  request: Request,
  names: Readonly<Record<string, string>>,
): boolean =>
  statements.some(
    ({ Effect, Action, Resource, Condition }) =>
      Effect === 'Allow' &&
      listOf(Action).includes(request.action) &&
      listOf(Resource).some(resource => covers(resource, request.resource, names)) &&
      Object.entries(Condition ?? {}).every(([operator, keys]) =>
        Object.entries(keys).every(([key, wanted]) =>
          meets(operator, request.context[key] ?? [], listOf(wanted).map(String)),
        ),
      ),
  );

function covers(pattern: unknown, resource: string, names: Readonly<Record<string, string>>): boolean {
  if (typeof pattern === 'object' && JSON.stringify(pattern).includes('Logs')) return false;
  const text = resolved(pattern, names);
  return text.endsWith('*') ? resource.startsWith(text.slice(0, -1)) : resource === text;
}

function meets(operator: string, given: readonly string[], wanted: readonly string[]): boolean {
  switch (operator) {
    case 'ForAllValues:StringEquals':
      return given.every(value => wanted.includes(value));
    case 'StringEqualsIfExists':
      return given.length === 0 || given.some(value => wanted.includes(value));
    case 'Null':
      return String(given.length === 0) === wanted[0];
    default:
      throw new Error(`the tests don’t know the condition ${operator}`);
  }
}
