import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { root } from "../root";

/** The real thing as a person starts it, and a browser in front of it. */
export interface Demonstration {
  url: string;
  data: string;
  browser: Browser;
  /** A phone of this person (none: of nobody yet), 375 × 812, on the app's first page. */
  phone(personId?: string, scale?: number): Promise<Page>;
  end(): Promise<void>;
}

export const startDesk = (data: string): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", join(root, "desk/start.ts"), "--port", "0", "--data", data, "--no-open"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });

/** What a started desk prints until it is ready, or until it ends. */
export const firstWords = (desk: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let said = "";
    const hear = (text: Buffer) => {
      said += text;
      if (/^gateway /m.test(said)) resolve(said);
    };
    desk.stdout?.on("data", hear);
    desk.stderr?.on("data", hear);
    desk.on("exit", () => resolve(said));
  });

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function startDemonstration(): Promise<Demonstration> {
  const data = mkdtempSync(join(tmpdir(), "demonstration-"));
  const desk = startDesk(data);
  const said = await firstWords(desk);
  const url = /^ready (http:\S+)$/m.exec(said)?.[1];
  if (!url) throw new Error(`the desk did not start: ${said}`);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
  const contexts: BrowserContext[] = [];
  return {
    url,
    data,
    browser,
    async phone(personId, scale) {
      const context = await browser.newContext({ viewport: { width: 375, height: 812 }, reducedMotion: "reduce" });
      contexts.push(context);
      const page = await context.newPage();
      if (scale) await page.addInitScript((k) => localStorage.setItem("/look", JSON.stringify({ scale: k })), scale);
      await page.goto(`${url}/demo/clock`);
      await post(page, "/demo/enter", personId ? { personId } : {});
      await page.goto(`${url}/index.html`);
      await page.getByText("求助").first().waitFor();
      return page;
    },
    async end() {
      await browser.close();
      const gone = new Promise((resolve) => desk.once("exit", resolve));
      desk.kill("SIGTERM");
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** One request of the desk, from the page itself, so that its cookies are the page's. */
export const post = (page: Page, path: string, body: object): Promise<unknown> =>
  page.evaluate(
    async ([to, sent]) =>
      (await fetch(to, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sent) })).json(),
    [path, body] as const,
  );

/** Taps the first key that shows these words. */
export const tap = (page: Page, words: string): Promise<void> =>
  page.locator("[role=button]:visible, [role=tab]:visible, [role=radio]:visible", { hasText: words }).first().click();
export const sees = (page: Page, words: string): Promise<void> => page.getByText(words).locator("visible=true").first().waitFor();
