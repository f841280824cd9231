/** One cookie of this page by its name: how the demonstration desk speaks to the phones it shows. */
export function cookie(name: string): string | null {
  const pair = document.cookie.split("; ").find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? null : decodeURIComponent(pair.slice(name.length + 1));
}
