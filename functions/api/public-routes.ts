/** The public addresses, for whatever stands before the app and lets requests through. Each is for GET, HEAD and OPTIONS. */
export const publicRoutes = [
  '/articles',
  /** The rest of the path is the key: `{key+}` for API Gateway. */
  '/articles/{key+}',
  '/changes',
  '/feed.json',
  '/feed.atom',
  '/openapi.json',
  '/docs',
  '/health',
] as const;
