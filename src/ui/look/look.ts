import Taro from "@tarojs/taro";
import { nearest, type Scale } from "./scale";

/** What a person chose in 我家 › 看得清楚; null leaves the size to WeChat's own setting. */
export interface Chosen {
  scale: Scale | null;
  contrast: boolean;
  still: boolean;
}
export interface Look {
  scale: Scale;
  contrast: boolean;
  still: boolean;
  chosen: Chosen;
}

/** Where the choice is kept on the phone; given by the app, so that this folder knows no storage. */
export interface Shelf {
  get<T>(key: string): T | null;
  set(key: string, value: unknown): void;
}

const key = "look";
const unchosen: Chosen = { scale: null, contrast: false, still: false };
const listeners = new Set<() => void>();
let shelf: Shelf | null = null;
let chosen = unchosen;
let look: Look = { scale: 1, contrast: false, still: false, chosen };

function systemFactor(): number {
  // Not in Taro's types, absent in old WeChat and in the browser: then the size is as drawn.
  const info: object | undefined = Taro.getAppBaseInfo?.();
  const factor = info && "fontSizeScaleFactor" in info ? info.fontSizeScaleFactor : 1;
  return typeof factor === "number" && Number.isFinite(factor) ? factor : 1;
}

function settle(): void {
  const next: Look = { scale: chosen.scale ?? nearest(systemFactor()), contrast: chosen.contrast, still: chosen.still, chosen };
  if (next.scale === look.scale && next.chosen === look.chosen) return;
  look = next;
  for (const listener of listeners) listener();
}

/** At launch, before the first paint. */
export function startLook(from: Shelf): void {
  shelf = from;
  chosen = { ...unchosen, ...from.get<Partial<Chosen>>(key) };
  settle();
}

/** When the app comes back: the person may have been in WeChat's settings. */
export function refreshLook(): void {
  settle();
}

export function chooseLook(change: Partial<Chosen>): void {
  chosen = { ...chosen, ...change };
  shelf?.set(key, chosen);
  settle();
}

export const currentLook = (): Look => look;
export function watchLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
