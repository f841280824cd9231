import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root";

/** House rules as tests: what a reader would otherwise have to remember. */

const tracked = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((file) => file && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
const run = (command: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", command), args, { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
};

test("imports go downwards only and in no circle", () => {
  expect(
    run("depcruise", [
      "--config",
      "config/dependency-cruiser.cjs",
      "src",
      "cloudfunctions",
      "capabilities",
      "platform",
      "content",
      "local-cloud",
    ]),
  ).toBe("");
}, 120_000);

test("nothing is exported that nobody uses, and no dependency is listed in vain", () => {
  expect(run("knip", ["--no-progress"])).toBe("");
}, 180_000);

test("a room is about 150 lines at most", () => {
  const rooms = tracked().filter(
    (file) =>
      /^(src|cloudfunctions|capabilities|platform|local-cloud|desk|config)\/.*\.(ts|tsx|mjs|cjs)$/.test(file) &&
      !/\.test\.tsx?$|pictures|glyphs|scenes/.test(file),
  );
  const large = rooms.map((file) => [file, read(file).split("\n").length] as const).filter(([, lines]) => lines > 180);
  expect(large).toEqual([]);
});

test("a capability has its four rooms and no others of another name", () => {
  const rooms = new Set(["contract.ts", "rules.ts", "store.ts", "operations.ts"]);
  const extra = tracked().filter(
    (file) => /^capabilities\/[^/]+\/[^/]+\.ts$/.test(file) && !file.endsWith(".test.ts") && !rooms.has(file.split("/").at(-1)!),
  );
  // What a room had to give up when it outgrew a file.
  expect(extra.sort()).toEqual([
    "capabilities/checkin/silence.ts",
    "capabilities/todos/acting.ts",
    "capabilities/todos/settle.ts",
    "capabilities/todos/view.ts",
  ]);
});

test("zod is taken whole under one name, so that what is not used can be left out", () => {
  expect(tracked().filter((file) => /\.tsx?$/.test(file) && /import\s*\{[^}]*\}\s*from\s*["']zod["']/.test(read(file)))).toEqual([]);
});

test("nothing is called utils, helpers, common or misc", () => {
  expect(tracked().filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(file))).toEqual([]);
});

test("nothing of the desk is in the mini-program or in a function, and neither zod nor the SDK is on the phone", () => {
  const weapp = filesIn(join(root, "dist/weapp"))
    .filter((file) => /\.(js|wxml|json)$/.test(file))
    .map((file) => readFileSync(file, "utf8"));
  const functions = filesIn(join(root, "dist/cloudfunctions")).map((file) => readFileSync(file, "utf8"));
  expect(weapp.length).toBeGreaterThan(10);
  for (const text of [...weapp, ...functions]) expect(text).not.toMatch(/\/demo\/|clockShift|demonstration/);
  for (const text of weapp) expect(text).not.toMatch(/ZodError|wx-server-sdk|SEALING_KEY/);
});

test("the compiled pages tell a screen reader what a key is", () => {
  expect(readFileSync(join(root, "dist/weapp/base.wxml"), "utf8")).toMatch(/aria-label="\{\{/);
});

test("project.config.json points at both builds and bears no account", () => {
  const config = JSON.parse(read("project.config.json")) as Record<string, unknown>;
  expect(config).toMatchObject({ miniprogramRoot: "dist/weapp/", cloudfunctionRoot: "dist/cloudfunctions/" });
  expect(config).not.toHaveProperty("appid");
});

test("no secret and no place of a developer's machine is in a file", () => {
  const suspicious = tracked().filter(
    (file) =>
      !/package-lock\.json$|\.png$/.test(file) &&
      /((?<![\w/])\/work\/|(?<![\w/])\/home\/(?!index)[a-z]|(?<![\w/])\/Users\/[a-z]|AKID[A-Za-z0-9]{20}|BEGIN [A-Z ]*PRIVATE KEY)/.test(
        read(file),
      ),
  );
  expect(suspicious.filter((file) => !file.startsWith("tests/tidy/"))).toEqual([]);
});
