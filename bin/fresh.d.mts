export function isFresh(root: URL): boolean;
