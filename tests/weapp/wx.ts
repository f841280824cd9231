import { randomFillSync } from "node:crypto";
import type { Phone } from "./harness";

/** One call of the app's to the phone, as it was made. */
export interface WxCall {
  name: string;
  options: Record<string, unknown>;
}
/** What the app that runs gives to the phone's interfaces. */
export interface WxNeeds {
  phone: Phone;
  calls: WxCall[];
  alive: () => boolean;
  launchOptions: unknown;
  /** Page changes, which pages.ts does. */
  go: (url: string, how: "push" | "replace" | "reLaunch" | "tab") => Promise<void>;
  back: (count: number) => Promise<void>;
  selectorQuery: () => unknown;
}
type Options = Record<string, unknown> & {
  success?: (result: unknown) => void;
  fail?: (failure: unknown) => void;
  complete?: (result?: unknown) => void;
};

const megabyte = 1 << 20;
const keyLimit = megabyte; // WeChat's, a key
const storageLimit = 10 * megabyte; // WeChat's, in all

/** WeChat's `wx`: what this phone offers. What is not listed is undefined, as on an old WeChat. */
export function makeWx({ phone, calls, alive, launchOptions, go, back, selectorQuery }: WxNeeds): Record<string, unknown> {
  /** WeChat's habit: an object with success and fail, or a promise when neither is given. A dead app hears nothing. */
  const api =
    (name: string, run: (options: Options) => unknown = () => ({})) =>
    (options: Options = {}) => {
      calls.push({ name, options });
      const result = (async () => ({ errMsg: `${name}:ok`, ...((await run(options)) as object | undefined) }))().catch((failure: Error) => {
        throw Object.assign(failure, { errMsg: `${name}:fail ${failure.message}` });
      });
      const heard = new Promise((resolve, reject) => {
        result.then(
          (value) => alive() && resolve(value),
          (failure) => alive() && reject(failure),
        );
      });
      if (!options.success && !options.fail && !options.complete) return heard;
      heard.then(options.success, options.fail).then(() => options.complete?.(undefined));
      return undefined;
    };

  const storage = storageOf(phone, alive);
  const info = () => phone.info;
  const callFunction = async ({ name, data }: Options) => {
    if (!phone.online) throw new Error("-1 request:fail network unreachable");
    const lost = phone.answersToLose > 0;
    if (lost) phone.answersToLose -= 1;
    const result = await phone.calling(() => phone.cloud(String(name), JSON.parse(JSON.stringify(data ?? {}))));
    if (lost || !phone.online) throw new Error("-1 request:fail timeout");
    return { result, requestID: "request" };
  };
  const wx: Record<string, unknown> = {
    canIUse: () => true,
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    env: { USER_DATA_PATH: "http://usr" },
    ...Object.fromEntries(
      ["getSystemInfoSync", "getWindowInfo", "getDeviceInfo", "getAppBaseInfo", "getSystemSetting"].map((name) => [name, info]),
    ),
    getSystemInfo: api("getSystemInfo", info),
    getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 281, right: 368, width: 87, height: 32 }),
    getLaunchOptionsSync: () => launchOptions,
    getEnterOptionsSync: () => launchOptions,
    getAccountInfoSync: () => ({ miniProgram: { appId: "wx-of-tests", envVersion: "develop", version: "" } }),
    ...storage.direct,
    setStorage: api("setStorage", ({ key, data }) => storage.set(String(key), data)),
    getStorage: api("getStorage", ({ key }) => ({ data: storage.get(String(key)) })),
    removeStorage: api("removeStorage", ({ key }) => storage.remove(String(key))),
    getNetworkType: api("getNetworkType", () => ({ networkType: phone.online ? "wifi" : "none" })),
    onNetworkStatusChange: (listener: (status: unknown) => void) => void phone.networkListeners.add(listener),
    offNetworkStatusChange: (listener: (status: unknown) => void) => void phone.networkListeners.delete(listener),
    navigateTo: api("navigateTo", ({ url }) => go(String(url), "push")),
    redirectTo: api("redirectTo", ({ url }) => go(String(url), "replace")),
    reLaunch: api("reLaunch", ({ url }) => go(String(url), "reLaunch")),
    switchTab: api("switchTab", ({ url }) => go(String(url), "tab")),
    navigateBack: api("navigateBack", ({ delta }) => back(Number(delta ?? 1))),
    cloud: { init() {}, callFunction: api("cloud.callFunction", callFunction) },
    getRandomValues: api("getRandomValues", ({ length }) => ({ randomValues: randomFillSync(new Uint8Array(Number(length))).buffer })),
    requestSubscribeMessage: api("requestSubscribeMessage", ({ tmplIds }) => {
      const answers = (tmplIds as string[]).map((id) => [id, phone.subscriptions[id] ?? "reject"] as const);
      for (const [id, answer] of answers) if (answer === "accept") phone.accepted(id);
      return Object.fromEntries(answers);
    }),
    showModal: api("showModal", (options) => phone.replies.showModal?.(options) ?? { confirm: true, cancel: false }),
    makePhoneCall: api("makePhoneCall", (options) => phone.replies.makePhoneCall?.(options)),
    ...Object.fromEntries(silent.map((name) => [name, api(name)])),
    createInnerAudioContext: () => new Proxy({}, { get: () => () => undefined, set: () => true }),
    createSelectorQuery: selectorQuery,
    getUpdateManager: () => new Proxy({}, { get: () => () => undefined }),
  };
  // Events that no test sends may be listened to all the same.
  const listening = (name: string | symbol) => typeof name === "string" && /^(on|off)[A-Z]/.test(name);
  return new Proxy(wx, { get: (target, name) => target[name as string] ?? (listening(name) ? () => undefined : undefined) });
}

/** Calls that only leave a trace in app.calls. */
const silent = [
  ...["login", "vibrateShort", "vibrateLong", "setNavigationBarTitle", "setNavigationBarColor", "pageScrollTo", "stopPullDownRefresh"],
  ...["setClipboardData", "showToast", "hideToast", "showLoading", "hideLoading", "hideShareMenu", "setKeepScreenOn"],
];

/** Storage with WeChat's limits; it is the phone's and outlives the app, and a dead app writes no more. */
function storageOf(phone: Phone, alive: () => boolean) {
  const sizeOf = (text: string) => Buffer.byteLength(text);
  const set = (key: string, value: unknown): void => {
    if (!alive()) return;
    const text = JSON.stringify(value ?? "");
    if (sizeOf(text) > keyLimit) throw new Error("data exceed max size 1MB");
    const others = [...phone.storage].reduce((sum, [other, kept]) => sum + (other === key ? 0 : sizeOf(kept)), 0);
    if (others + sizeOf(text) > storageLimit) throw new Error("exceed storage max size 10Mb");
    phone.storage.set(key, text);
  };
  const get = (key: string): unknown => JSON.parse(phone.storage.get(key) ?? '""');
  const remove = (key: string): void => void (alive() && phone.storage.delete(key));
  const info = () => {
    const size = [...phone.storage.values()].reduce((sum, text) => sum + sizeOf(text), 0);
    return { keys: [...phone.storage.keys()], currentSize: Math.ceil(size / 1024), limitSize: storageLimit / 1024 };
  };
  return { set, get, remove, direct: { setStorageSync: set, getStorageSync: get, removeStorageSync: remove, getStorageInfoSync: info } };
}
