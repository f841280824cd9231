import path from "node:path";
import type { Bundle } from "./bundle";
import type { Page, Pages } from "./pages";

const deepest = 10; // pages; WeChat's limit

interface StackNeeds {
  bundle: Bundle;
  pages: Pages;
  settled: () => Promise<void>;
  trouble: (failure: unknown) => void;
}
export type Way = "push" | "replace" | "reLaunch" | "tab";

/** The pages that are open, with WeChat's rules for going to and fro and its words for what is wrong. */
export function makeStack({ bundle, pages, settled, trouble }: StackNeeds) {
  const open: Page[] = [];
  const keptTabs = new Map<string, Page>();

  const live = (page: Page | undefined, moment: string, given?: unknown): void => {
    const run = page?.instance[moment];
    if (typeof run !== "function") return;
    try {
      run.call(page?.instance, given);
    } catch (failure) {
      trouble(failure);
    }
  };
  const close = (page: Page | undefined): void => {
    if (!page) return;
    live(page, "onUnload");
    pages.detach(page);
    keptTabs.delete(page.route);
  };

  async function show(page: Page, fresh: boolean): Promise<void> {
    if (fresh) {
      live(page, "onLoad", page.options);
      pages.attach(page);
    }
    live(page, "onShow");
    await settled();
    if (!fresh) return;
    live(page, "onReady");
    await settled();
  }

  function check(route: string, way: Way): void {
    const tab = bundle.tabs.includes(route);
    if (!bundle.pages.includes(route)) throw new Error(`page "${route}" is not found`);
    if (way === "tab" && !tab) throw new Error("can not switch to no-tabBar page");
    if (tab && (way === "push" || way === "replace"))
      throw new Error(`can not ${way === "push" ? "navigateTo" : "redirectTo"} a tabbar page`);
    if (way === "push" && open.length >= deepest) throw new Error("webview count limit exceed");
  }

  function leave(way: Way): void {
    const top = open.at(-1);
    if (way === "push") live(top, "onHide");
    else if (way === "replace") close(open.pop());
    else if (way === "reLaunch") for (const page of new Set([...open.splice(0).reverse(), ...keptTabs.values()])) close(page);
    else {
      if (top && bundle.tabs.includes(top.route)) live(top, "onHide");
      for (const page of open.splice(0).reverse()) if (!bundle.tabs.includes(page.route)) close(page);
    }
  }

  return {
    top(): Page {
      const page = open.at(-1);
      if (!page) throw new Error("no page is open");
      return page;
    },
    live,
    routes: () => open.map(({ route }) => route),
    instances: () => open.map(({ instance }) => instance),
    async go(url: string, way: Way): Promise<void> {
      const from = open.at(-1)?.route;
      const { route, options } = split(url.startsWith("/") || !from ? url : path.posix.join(path.posix.dirname(from), url));
      check(route, way);
      leave(way);
      const kept = keptTabs.get(route);
      const page = kept ?? pages.make(route, options);
      if (bundle.tabs.includes(route)) keptTabs.set(route, page);
      open.push(page);
      await show(page, !kept);
    },
    async back(count: number): Promise<void> {
      const steps = Math.min(count, open.length - 1);
      for (let step = 0; step < steps; step++) close(open.pop());
      if (steps > 0) await show(open.at(-1)!, false);
    },
  };
}

/** Route and query of an address; WeChat leaves the query encoded. */
export function split(url: string): { route: string; options: Record<string, string> } {
  const [route = "", query = ""] = url.replace(/^\//, "").split("?");
  const pairs = query.split("&").filter(Boolean);
  return { route, options: Object.fromEntries(pairs.map((pair) => [pair.split("=")[0]!, pair.split("=").slice(1).join("=")])) };
}
