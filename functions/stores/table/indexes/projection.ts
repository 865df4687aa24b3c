/** Which attributes a request asks for. */

/** Every attribute is named by a placeholder: `key`, `language` and `date` are words of DynamoDB's own. */
export const projection = (attributes: readonly string[]) => ({
  ProjectionExpression: attributes.map(name => `#${name}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(attributes.map(name => [`#${name}`, name])),
});
