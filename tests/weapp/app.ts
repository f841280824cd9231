import { dumpElementToString } from "glass-easel";
import { readBundle } from "./bundle";
import type { Phone } from "./harness";
import { makePages } from "./pages";
import { makeStack, split } from "./stack";
import { countCrossing } from "./statistics";
import { findAll, findOne, type Target, textOf, type Where } from "./tree";
import { makeTroubles } from "./troubles";
import { makeWx, type WxCall } from "./wx";

const quietTurns = 3; // turns of the event loop without a setData: React has rendered (it works in timers)
const mostTurns = 400;

/** Starts the app on a phone, as a tap on its icon or on a message does, and gives what a person can do with it. */
export async function launch(phone: Phone, url?: string) {
  const bundle = readBundle(phone.dist);
  const calls: WxCall[] = [];
  const troubles = makeTroubles();
  const clock = phone.clock.start();
  let alive = true;
  let step = "launch";
  let crossings = 0;
  let taps = 0;
  let configuration: Record<string, ((given: unknown) => void) | undefined> = {};
  const { route, options } = split(url ?? bundle.entry);
  const launchOptions = { path: route, query: options, scene: 1001, referrerInfo: {}, apiCategory: "default" };

  /** Nothing more is drawn and no call is under way; a call that takes longer than the phone's patience is left alone. */
  async function settled(): Promise<void> {
    const until = Date.now() + phone.patience;
    let quiet = 0;
    for (let turn = 0; quiet < quietTurns && turn < mostTurns; turn++) {
      const before = crossings;
      await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 1));
      const waits = phone.callsUnderWay() > 0 && Date.now() < until;
      quiet = crossings === before && !waits ? quiet + 1 : 0;
      if (waits) turn = 0;
    }
  }
  const wx = makeWx({
    phone,
    calls,
    alive: () => alive,
    launchOptions,
    go: (to, way) => stack.go(to, way),
    back: (count) => stack.back(count),
    selectorQuery: () => (stack.top().instance.createSelectorQuery as () => unknown)(),
  });
  const configure = (given: typeof configuration) => {
    configuration = given;
  };
  const globals = { ...clock.globals, wx, App: configure, getApp: () => configuration, getCurrentPages: () => stack.instances() };
  const pages = makePages(bundle, globals, (page, bytes) => {
    crossings += 1;
    countCrossing(step, page, bytes);
  });
  const stack = makeStack({ bundle, pages, settled, trouble: troubles.add });
  const screen = () => stack.top().root.getComponent();

  /** Does one thing, waits until all is quiet, and throws what went wrong on the way. */
  async function act(name: string, run: () => unknown): Promise<void> {
    if (!alive) throw new Error("the app was killed");
    step = name;
    await run();
    await settled();
    troubles.throwFirst();
  }
  const fire = (target: Target, type: string, detail: object, where?: Where) =>
    act(`${type} ${target}`, () => {
      const node = findOne(screen(), target, where);
      const disabled = (node as unknown as { getAttribute?: (name: string) => unknown }).getAttribute?.("disabled");
      if (type === "tap" && (disabled === true || disabled === "true" || disabled === "")) throw new Error(`${target} is disabled`);
      const bubbles = type === "tap";
      if (bubbles) taps += 1;
      node.triggerEvent(type, detail, { bubbles, composed: bubbles });
    });

  const app = {
    calls,
    /** How often the finger has touched the screen since the app was started. */
    taps: () => taps,
    /** What WeChat would refuse or glass-easel finds odd. */
    warnings: () => [...bundle.warnings, ...troubles.warnings],
    /** The calls of one kind, as the app made them: app.made("makePhoneCall"). */
    made: (name: string) => calls.filter((call) => call.name === name).map(({ options: { success, fail, complete, ...said } }) => said),
    route: () => stack.top().route,
    routes: stack.routes,
    title: () => stack.top().title,
    text: (target?: Target, where?: Where) => textOf(target === undefined ? screen() : findOne(screen(), target, where)),
    shows: (target: Target) => findAll(screen(), target).length > 0,
    find: (target: Target, where?: Where) => findOne(screen(), target, where),
    findAll: (target: Target) => findAll(screen(), target),
    tap: (target: Target, where?: Where) => fire(target, "tap", { x: 0, y: 0 }, where),
    async input(target: Target, value: string, where?: Where): Promise<void> {
      await fire(target, "focus", { value }, where);
      await fire(target, "input", { value, cursor: value.length }, where);
      await fire(target, "blur", { value }, where);
    },
    change: (target: Target, value: unknown, where?: Where) => fire(target, "change", { value }, where),
    fire,
    back: () => act("back", () => stack.back(1)),
    open: (to: string) => act(`open ${to}`, () => stack.go(to, "push")),
    pullDown: () => act("pull down", () => stack.live(stack.top(), "onPullDownRefresh")),
    reachBottom: () => act("reach the bottom", () => stack.live(stack.top(), "onReachBottom")),
    hide: () =>
      act("hide", () => {
        stack.live(stack.top(), "onHide");
        configuration.onHide?.({});
      }),
    show: () =>
      act("show", () => {
        configuration.onShow?.(launchOptions);
        stack.live(stack.top(), "onShow");
      }),
    /** Whatever still moves (a network that came back, a timer that rang) has come to rest. */
    rest: (name = "rest") => act(name, () => undefined),
    /** Waits for words on the screen, or for anything else, and says what was there instead. */
    async until(wanted: string | (() => boolean), milliseconds = 3_000): Promise<void> {
      const end = Date.now() + milliseconds;
      while (!(typeof wanted === "string" ? app.shows(wanted) : wanted())) {
        troubles.throwFirst();
        if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${wanted}. On the screen: ${app.text().slice(0, 400)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    /** The tree of the page, for a person who looks for a fault. */
    dump: () => dumpElementToString(screen(), true),
    /** The app is gone from one moment to the next: no handler runs, no timer rings, no answer arrives. The phone keeps its storage. */
    kill(): void {
      if (!alive) return;
      alive = false;
      clock.stop();
      phone.networkListeners.clear();
      troubles.stop();
    },
  };

  pages.load(`${bundle.dist}/app.js`);
  configuration.onLaunch?.(launchOptions);
  configuration.onShow?.(launchOptions);
  await act("launch", () => stack.go(`/${url ?? bundle.entry}`.replace("//", "/"), "reLaunch"));
  return app;
}
export type App = Awaited<ReturnType<typeof launch>>;
