/** The phone's time in milliseconds since 1970, right or wrong. */
export const now = (): number => Date.now();
