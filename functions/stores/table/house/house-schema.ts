/** The table of house rules: the name of its key, for the store, the stack and the laptop. */
export const houseSchema = { partition: 'section' } as const;
