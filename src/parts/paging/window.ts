/** Which rows of a long list stand on the page: a thousand at once would make the phone crawl. */
export interface Window {
  from: number;
  to: number;
}

export const rowsAtOnce = 20;
export const rowsAtMost = 60;

export const firstWindow: Window = { from: 0, to: rowsAtOnce };

/** 往下看更多: more under what is there, until the page is full; then it turns, so that nothing above the finger moves. */
export const further = ({ from, to }: Window): Window =>
  to - from < rowsAtMost ? { from, to: to + rowsAtOnce } : { from: to, to: to + rowsAtOnce };

/** 看前面的: one full page before this one. */
export const earlier = ({ from }: Window): Window => ({ from: Math.max(0, from - rowsAtMost), to: Math.max(from, rowsAtOnce) });
