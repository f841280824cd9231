/** So many random bytes. */
export const randomBytes = (count: number): number[] | null => Array.from(crypto.getRandomValues(new Uint8Array(count)));
