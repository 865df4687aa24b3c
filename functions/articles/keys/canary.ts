/**
 * The prefix of articles that an operator sends through the pipeline to see that it works (`faircopy doctor --canary`). They can be
 * read at their address, and stand in no list, feed, event or figure: nobody else is to meet them.
 */
export const canaryPrefix = 'faircopy-canary/';

export const isCanary = (key: string): boolean => key.startsWith(canaryPrefix);
