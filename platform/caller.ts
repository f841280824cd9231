import cloud from "wx-server-sdk";

/** Who knocks, as WeChat says it; null when no phone stands behind the call (a timer, an operator). Never taken from the event. */
export function callerOpenId(): string | null {
  const { OPENID } = cloud.getWXContext();
  return OPENID ? String(OPENID) : null;
}
