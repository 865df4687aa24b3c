/** The desk's addresses by method, for whatever stands before it and lets requests through: none holds another. */
export const deskRoutes = {
  '/desk': ['GET'],
  '/desk/articles': ['GET'],
  '/desk/article': ['GET'],
  '/desk/decisions': ['PUT', 'POST'],
  '/desk/original': ['GET'],
  '/desk/clean': ['GET', 'POST'],
  '/desk/uploads': ['GET', 'POST'],
  '/desk/groups': ['GET', 'POST'],
  '/desk/house': ['GET', 'POST'],
  '/desk/history': ['GET'],
  '/desk/recleaned': ['GET'],
  '/desk/desk.js': ['GET'],
} as const satisfies Record<string, readonly ('GET' | 'PUT' | 'POST')[]>;

/** The page of an article on the desk. Keys travel in the query: a path would be signed one way and checked another. */
export const deskArticlePath = (key: string): string => `/desk/article?key=${encodeURIComponent(key)}`;
