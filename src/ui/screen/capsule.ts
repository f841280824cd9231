import Taro from "@tarojs/taro";

/** Room the top bar has: px from the top of the window to its 40 px, and on the right beside WeChat's capsule. */
export interface BarRoom {
  top: number;
  right: number;
}
/** An iPhone's measures, for a WeChat that does not tell. */
const usual: BarRoom = { top: 44, right: 104 };
export const barHeight = 40;
const gapToCapsule = 10;

export function barRoom(): BarRoom {
  const capsule = Taro.getMenuButtonBoundingClientRect?.();
  const width = Taro.getWindowInfo?.().windowWidth;
  if (!capsule?.height || !width) return usual;
  return {
    top: Math.max(0, capsule.top + capsule.height / 2 - barHeight / 2),
    right: Math.max(8, width - capsule.left + gapToCapsule),
  };
}
