import Taro from "@tarojs/taro";

/** Confirms in the hand what must not be said aloud. A phone that can't is no error: the words on the screen say the same. */
export function vibrate(): void {
  Promise.resolve(Taro.vibrateShort({ type: "medium" })).catch(() => undefined);
}
