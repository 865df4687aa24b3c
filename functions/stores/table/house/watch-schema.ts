/** The table of what is watched in sections: names of its keys, for the store, the stack and the laptop. */
export const watchSchema = { partition: 'section', sort: 'place', expires: 'expires' } as const;
