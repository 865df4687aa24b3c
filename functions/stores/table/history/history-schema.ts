/** The table of what articles were: names of its keys, for the store, the stack and the laptop. */
export const historySchema = { partition: 'of', sort: 'entry', expires: 'expires' } as const;
