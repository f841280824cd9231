/** Gives the number to whatever dials on this machine. */
export async function dial(number: string): Promise<boolean> {
  window.location.href = `tel:${number}`;
  return true;
}
