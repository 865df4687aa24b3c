/** The page of a section's house rules. */
export const housePath = (prefix: string, more: Readonly<Record<string, string>> = {}): string =>
  `/desk/house?${new URLSearchParams({ prefix, ...more })}`;
