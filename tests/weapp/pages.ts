import fs from "node:fs";
import path from "node:path";
import { Element, EmptyBackendContext } from "glass-easel";
import { MiniProgramEnv, type Root } from "glass-easel-miniprogram-adapter";
import type { Bundle } from "./bundle";

/** The face of a page or of a component that the app's code gives. */
export interface Instance {
  route: string;
  setData(data: unknown, done?: () => void): void;
  [name: string]: unknown;
}
export interface Page {
  route: string;
  options: Record<string, string>;
  root: Root;
  instance: Instance;
  title: string | undefined;
}
type Globals = Record<string, unknown>;
type Register = { Page: (given: unknown) => void; Component: (given: unknown) => void; Behavior: (given: unknown) => unknown };

/** Globals of Node that a mini-program does not have: hidden, so that its code takes the ways it takes on a phone. */
const hidden = ["window", "document", "process", "self", "location", "navigator", "fetch", "performance", "crypto", "localStorage"].concat([
  "setImmediate",
  "clearImmediate",
  "MessageChannel",
  "Buffer",
  "XMLHttpRequest",
  "requirePlugin",
]);

/** Runs the bundle's code and makes pages of it. `counted` sees every setData. */
export function makePages(bundle: Bundle, globals: Globals, counted: (route: string, bytes: number) => void) {
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace("", true);
  const backend = environment.associateBackend(new EmptyBackendContext());
  const modules = new Map<string, { exports: unknown }>();
  const registered = new Set<string>();
  let register: Register | null = null;

  const closed = new WeakSet<Instance>();

  /** setData copies through text, as WeChat's bridge does; what is said to a page that has been closed is lost, as it is there. */
  function count(instance: Instance, route: string): void {
    const setData = instance.setData;
    instance.setData = (data, done) => {
      if (closed.has(instance)) return;
      const text = JSON.stringify(data);
      counted(route, Buffer.byteLength(text));
      setData.call(instance, JSON.parse(text), done);
    };
  }

  const ordinary = (kind: "Page" | "Behavior") => (given: unknown) => register?.[kind](given);
  const counting = (name: string) => (given: { lifetimes?: { attached?: () => void } }) => {
    function attached(this: Instance) {
      count(this, name);
      given.lifetimes?.attached?.call(this);
    }
    register?.Component({ ...given, lifetimes: { ...given.lifetimes, attached } });
  };

  /** CommonJS in this realm (glass-easel compares constructors, so another realm would not do), with a mini-program's globals. */
  function load(file: string): unknown {
    const at = file.endsWith(".js") ? file : `${file}.js`;
    const known = modules.get(at);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(at, module);
    const registering = Object.entries({
      Page: ordinary("Page"),
      Behavior: ordinary("Behavior"),
      Component: counting(path.relative(bundle.dist, at)),
    });
    const seen = new Map<string, unknown>([
      ...hidden.map((name): [string, undefined] => [name, undefined]),
      ...Object.entries(globals),
      ...registering,
      ["require", (other: string) => load(path.resolve(path.dirname(at), other))],
      ["module", module],
      ["exports", module.exports],
    ]);
    new Function(...seen.keys(), `${fs.readFileSync(at, "utf8")}\n//# sourceURL=${at}`)(...seen.values());
    return module.exports;
  }

  /** Makes a page or component, and every component it uses, known to glass-easel. */
  function know(file: string): void {
    if (registered.has(file)) return;
    registered.add(file);
    const settings = bundle.settingsOf(file);
    const absolute = (used: string) => (used.startsWith("/") ? used : `/${path.posix.join(path.posix.dirname(file), used)}`);
    const usingComponents = Object.fromEntries(
      Object.entries(settings.usingComponents ?? {}).map(([name, used]) => [name, absolute(used)]),
    );
    space.addComponentStaticConfig(file, { ...settings, usingComponents });
    const template = { content: bundle.templates[file], groupList: bundle.templates, fallbackListenerOnNativeNode: true };
    space.addCompiledTemplate(file, template as unknown as Parameters<typeof space.addCompiledTemplate>[1]);
    for (const used of Object.values(usingComponents)) know(used.slice(1));
    space.componentEnv(file, (given) => {
      register = given as unknown as Register;
      load(path.join(bundle.dist, file));
    });
  }

  return {
    load,
    /** A new page of this route; its code is loaded when it is opened for the first time. */
    make(route: string, options: Record<string, string>): Page {
      know(route);
      const root = backend.createRoot("page", space, route);
      const instance = root.get() as unknown as Instance;
      const channel = { on() {}, emit() {} };
      Object.assign(instance, { route, __route__: route, options, getPageId: () => `page:${route}`, getOpenerEventChannel: () => channel });
      count(instance, route);
      return { route, options, root, instance, title: bundle.settingsOf(route).navigationBarTitleText };
    },
    attach: (page: Page): void => Element.pretendAttached(page.root.getComponent()),
    detach(page: Page): void {
      closed.add(page.instance);
      Element.pretendDetached(page.root.getComponent());
    },
  };
}
export type Pages = ReturnType<typeof makePages>;
