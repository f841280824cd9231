import fs from "node:fs";
import path from "node:path";
import type { template } from "glass-easel";
import { TmplGroup } from "glass-easel-template-compiler";

/** A compiled mini-program as WeChat would read it: its templates, its pages, and what WeChat would refuse of it. */
export interface Bundle {
  dist: string;
  templates: Record<string, template.ComponentTemplate["content"]>;
  pages: string[];
  tabs: string[];
  entry: string;
  /** Uses across packages, which WeChat forbids and nothing else here would notice; unreadable templates. */
  warnings: string[];
  /** The .json beside a page or component, {} when there is none. */
  settingsOf(file: string): Settings;
}
export interface Settings {
  usingComponents?: Record<string, string>;
  navigationBarTitleText?: string;
}
interface AppSettings {
  pages: string[];
  entryPagePath?: string;
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string }[] };
}

const read = new Map<string, Bundle>(); // compiling templates is the slow part, and the same for every launch

/** Reads dist/weapp once. */
export function readBundle(dist: string): Bundle {
  const known = read.get(dist);
  if (known) return known;
  const files = filesIn(dist);
  const app = JSON.parse(fs.readFileSync(path.join(dist, "app.json"), "utf8")) as AppSettings;
  const packages = app.subPackages ?? app.subpackages ?? [];
  const { templates, warnings } = compile(dist, files);
  const pages = [...app.pages, ...packages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))];
  const bundle: Bundle = {
    dist,
    templates,
    pages,
    tabs: (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath),
    entry: app.entryPagePath ?? pages[0]!,
    warnings: [
      ...warnings,
      ...trespasses(
        dist,
        files,
        packages.map(({ root }) => root.replace(/\/?$/, "/")),
      ),
    ],
    settingsOf(file) {
      const at = path.join(dist, `${file}.json`);
      return fs.existsSync(at) ? (JSON.parse(fs.readFileSync(at, "utf8")) as Settings) : {};
    },
  };
  read.set(dist, bundle);
  return bundle;
}

/** WXML and WXS made into functions, by glass-easel's own compiler. */
function compile(dist: string, files: string[]): Pick<Bundle, "templates" | "warnings"> {
  const group = new TmplGroup();
  const warnings: string[] = [];
  const nameOf = (file: string) => file.replace(/\.\w+$/, "");
  const textOf = (file: string) => fs.readFileSync(path.join(dist, file), "utf8");
  for (const file of files.filter((file) => file.endsWith(".wxs"))) group.addScript(nameOf(file), textOf(file));
  for (const file of files.filter((file) => file.endsWith(".wxml"))) {
    const said = group.addTmpl(nameOf(file), textOf(file).replace(/(<import\s+src="[^"]*)\.wxml"/g, '$1"')) as unknown[] | undefined;
    if (said?.length) warnings.push(`${file}: ${JSON.stringify(said)}`);
  }
  const templates = new Function(`return ${group.getTmplGenObjectGroups()}`)() as Bundle["templates"];
  group.free();
  return { templates, warnings };
}

/** WeChat's rule: a file may use the main package's files and its own sub-package's, no others. */
function trespasses(dist: string, files: string[], roots: string[]): string[] {
  const homeOf = (file: string) => roots.find((root) => file.startsWith(root)) ?? "";
  const found: string[] = [];
  for (const file of files) {
    const uses = file.endsWith(".wxml")
      ? /<(?:import|include|wxs)[^>]*?src="([^"]+)"/g
      : file.endsWith(".js")
        ? /require\("(\.[^"]+)"\)/g
        : null;
    if (!uses) continue;
    for (const [, used = ""] of fs.readFileSync(path.join(dist, file), "utf8").matchAll(uses)) {
      const target = path.posix.join(path.posix.dirname(file), used);
      if (homeOf(target) !== "" && homeOf(target) !== homeOf(file)) found.push(`${file} uses ${target} of another package`);
    }
  }
  return found;
}

const filesIn = (dist: string): string[] =>
  fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
