import { useSyncExternalStore } from "react";
import { currentLook, type Look, watchLook } from "./look";

export const useLook = (): Look => useSyncExternalStore(watchLook, currentLook);

/** The root classes for this look: k13, hc, still. */
export function lookClasses({ scale, contrast, still }: Look): string {
  const size = scale === 1 ? "" : ` k${String(scale).replace(/^1\./, "1")}`;
  return `${size}${contrast ? " hc" : ""}${still ? " still" : ""}`;
}
