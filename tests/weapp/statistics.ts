/** What crossed from the app's code to the screen: WeChat's slowest road, so every step of every test is counted. */
interface Crossing {
  step: string;
  route: string;
  bytes: number;
}
const crossings: Crossing[] = [];

/** One setData of a page, in the step that is being done. */
export const countCrossing = (step: string, route: string, bytes: number): void => void crossings.push({ step, route, bytes });

/** The calls and bytes of one piece of work. */
export async function measure(run: () => Promise<unknown>): Promise<{ calls: number; bytes: number }> {
  const before = crossings.length;
  await run();
  const own = crossings.slice(before);
  return { calls: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The table of all steps so far, for the end of a test file: `afterAll(() => console.log(setDataTable()))`. */
export function setDataTable(): string {
  const rows = new Map<string, { calls: number; bytes: number }>();
  for (const { step, route, bytes } of crossings) {
    const row = rows.get(`${step}\t${route}`) ?? { calls: 0, bytes: 0 };
    rows.set(`${step}\t${route}`, { calls: row.calls + 1, bytes: row.bytes + bytes });
  }
  const lines = [...rows].map(
    ([name, { calls, bytes }]) => `${String(calls).padStart(5)} ${String(bytes).padStart(9)}  ${name.replace("\t", "  on ")}`,
  );
  return ["calls     bytes  setData by step", ...lines].join("\n");
}
