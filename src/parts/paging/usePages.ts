import Taro from "@tarojs/taro";
import { useEffect, useRef, useState } from "react";
import { earlier, firstWindow, further } from "./window";

export interface Page<Row> {
  rows: Row[];
  next: string | null;
}
export interface Pages<Row> {
  /** What stands on the page now. */
  shown: Row[];
  /** What has come so far, and whether that is all there is. */
  all: Row[];
  complete: boolean;
  more: "none" | "there" | "asking" | "notReached";
  hasEarlier: boolean;
  showMore: () => void;
  showEarlier: () => void;
}

/**
 * A list that comes in pages. The first is the caller's, stored answer or fresh one; the others are asked for when the person looks
 * further, and dropped when the first page comes to end elsewhere, since they no longer follow it.
 */
export function usePages<Row>(first: Page<Row> | null, ask: (after: string) => Promise<Page<Row>>): Pages<Row> {
  const [later, setLater] = useState<Page<Row>[]>([]);
  const [window, setWindow] = useState(firstWindow);
  const [asking, setAsking] = useState<"no" | "asking" | "notReached">("no");
  const turn = useRef(0); // of first pages: what followed an older one is not added

  const end = first?.next ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end of the first page is what drops the others
  useEffect(() => {
    turn.current += 1;
    setLater([]);
    setAsking("no");
  }, [end]);

  const pages = first ? [first, ...later] : [];
  const rows = pages.flatMap((page) => page.rows);
  const next = pages.at(-1)?.next ?? null;
  // A fresh first page may be shorter than where the person stands.
  const here = window.from < Math.max(rows.length, 1) ? window : firstWindow;

  async function fetchNext(after: string, to: typeof window): Promise<void> {
    const mine = turn.current;
    setAsking("asking");
    try {
      const page = await ask(after);
      if (turn.current !== mine) return;
      setLater((before) => [...before, page]);
      setAsking("no");
      turnTo(to);
    } catch {
      if (turn.current === mine) setAsking("notReached");
    }
  }
  function turnTo(to: typeof window): void {
    setWindow(to);
    if (to.from > here.from) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }
  return {
    shown: rows.slice(here.from, here.to),
    all: rows,
    complete: next === null,
    more: asking !== "no" ? asking : here.to < rows.length || next !== null ? "there" : "none",
    hasEarlier: here.from > 0,
    showMore() {
      const to = further(here);
      if (to.to > rows.length && next !== null && asking !== "asking") void fetchNext(next, to);
      if (to.from < rows.length) turnTo(to);
    },
    showEarlier: () => turnTo(earlier(here)),
  };
}
