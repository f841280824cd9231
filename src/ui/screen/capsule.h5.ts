/** The browser has no capsule. */
export const barRoom = () => ({ top: 10, right: 12 });
