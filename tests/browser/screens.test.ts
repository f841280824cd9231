import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { root } from "../root";
import { type Demonstration, startDemonstration } from "./demonstration";
import { faultsOf } from "./faults";
import { tour, type Wing, worryTour } from "./tour";

/** Every page at 375 × 812 and three type sizes, kept to be looked at, and held to what can be measured. */

const folder = join(root, "screenshots");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let demonstration: Demonstration;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  demonstration = await startDemonstration();
}, 60_000);
afterAll(() => demonstration.end());

const settled = 700; // milliseconds: the sheet is up, the pictures are drawn

/**
 * What axe calls serious or critical. One rule is off: labels here say the child first ("小禾平安" on 孩子平安), so that whoever only
 * hears them knows whose key it is (visual.md, screen reader); axe wants the drawn words as they stand.
 */
const axeFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(context: Document, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await checker.run(document, { rules: { "label-content-name-mismatch": { enabled: false } } });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });

test.each([1, 1.3, 1.6])(
  "at type size ×%s nothing is cut, overlaps or can't be reached",
  async (scale) => {
    const found: string[] = [];
    const look = async (name: string, page: Page, wing: Wing) => {
      await page.waitForTimeout(settled);
      await page.screenshot({ path: join(folder, `${name}-${scale}.png`), fullPage: true });
      for (const fault of await faultsOf(page, wing === "family" ? 60 : 48)) found.push(`${name} ×${scale}: ${fault}`);
      if (scale !== 1) return;
      await page.evaluate(axe);
      for (const fault of await axeFaults(page)) found.push(`${name}: ${fault}`);
    };
    await tour(demonstration, scale, look);
    if (scale === 1.6) await worryTour(demonstration, scale, look);
    expect(found).toEqual([]);
  },
  150_000,
);
