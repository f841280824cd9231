import path from "node:path";
import { type App, launch } from "./app";
import { type Clock, makeClock } from "./clock";

/**
 * Runs a compiled WeChat bundle (dist/weapp) in Node: WeChat's own glass-easel draws the real WXML, without WeChat and without a
 * DOM. Not there: how things look, what WeChat's native parts do by themselves, WeChat's checks at upload, and every `wx.` that
 * wx.ts doesn't list.
 *
 *     const phone = newPhone({ dist: "dist/weapp", cloud: (name, data) => cloud.call(name, data, openId) });
 *     const app = await phone.launch("pages/home/index");
 *     await app.tap("孩子平安");
 *     phone.kill();
 */

/** Calls a cloud function as the owner of the phone and gives its result. */
export type Cloud = (name: string, data: unknown) => unknown;

/** What survives the app: storage, network, what was allowed, the clock. */
export interface Phone {
  readonly dist: string;
  readonly cloud: Cloud;
  readonly storage: Map<string, string>;
  readonly clock: Clock;
  readonly info: Record<string, unknown>;
  /** Template id → what WeChat's sheet answers; absent is "reject". */
  readonly subscriptions: Record<string, "accept" | "reject" | "ban">;
  /** Told of each template that was accepted in WeChat's sheet. */
  readonly accepted: (templateId: string) => void;
  /** What a system sheet answers; makePhoneCall may throw Error("cancel"). */
  readonly replies: Partial<Record<"showModal" | "makePhoneCall", (options: Record<string, unknown>) => object | undefined>>;
  readonly networkListeners: Set<(status: { isConnected: boolean; networkType: string }) => void>;
  online: boolean;
  /** So many of the next calls reach the cloud and are done there, but their answers are lost. */
  answersToLose: number;
  /** How long a step waits for the cloud's answers, in milliseconds; 0 to look at a screen that waits. */
  patience: number;
  callsUnderWay(): number;
  /** Counts one call to the cloud while it runs. */
  calling<T>(run: () => T | Promise<T>): Promise<T>;
  /** Cuts the network or gives it back, and waits for what that sets off. */
  network(on: boolean): Promise<void>;
  /** Time goes by on this phone: its timers ring. */
  pass(milliseconds: number): Promise<void>;
  /** Opens the app; one that still runs is killed first. */
  launch(url?: string): Promise<App>;
  kill(): void;
}

const plainPhone = {
  ...{ brand: "test", platform: "android", system: "Android 14", language: "zh_CN", version: "8.0.50", SDKVersion: "3.8.0" },
  ...{ windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2, statusBarHeight: 20 },
  safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 },
  ...{ fontSizeSetting: 16, fontSizeScaleFactor: 1, theme: "light" },
};

interface NewPhone extends Pick<Phone, "dist" | "cloud">, Partial<Pick<Phone, "accepted" | "info">> {}

/** A phone, switched on and with a network. Several may live at once, each with its own storage and clock. */
export function newPhone({ dist, cloud, accepted = () => undefined, info = {} }: NewPhone): Phone {
  let app: App | null = null;
  let underWay = 0;
  const phone: Phone = {
    dist: path.resolve(dist),
    cloud,
    storage: new Map(),
    clock: makeClock(),
    info: { ...plainPhone, ...info },
    subscriptions: {},
    accepted,
    replies: {},
    networkListeners: new Set(),
    online: true,
    answersToLose: 0,
    patience: 5_000,
    callsUnderWay: () => underWay,
    async calling(run) {
      underWay += 1;
      try {
        return await run();
      } finally {
        underWay -= 1;
      }
    },
    async network(on) {
      phone.online = on;
      for (const listener of phone.networkListeners) listener({ isConnected: on, networkType: on ? "wifi" : "none" });
      await app?.rest(on ? "network back" : "network cut");
    },
    async pass(milliseconds) {
      phone.clock.pass(milliseconds);
      await app?.rest(`after ${milliseconds / 1000} s`);
    },
    async launch(url) {
      phone.kill();
      app = await launch(phone, url);
      return app;
    },
    kill() {
      app?.kill();
      app = null;
    },
  };
  return phone;
}

export type { App } from "./app";
export { setDataTable } from "./statistics";
export type { Target, Where } from "./tree";
