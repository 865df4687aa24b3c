/** Addresses of an article's history. */
export const historyPath = (key: string): string => `/desk/history?key=${encodeURIComponent(key)}`;

/** Two versions of it, by the etags of what readers saw. */
export const comparePath = (key: string, from: string, to: string): string =>
  `${historyPath(key)}&from=${from}&to=${to}`;
