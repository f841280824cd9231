import Taro from "@tarojs/taro";
import type { Network } from "./phone";

let connected = true; // until the phone says otherwise: a wrong "no network" would hold things back, a wrong "network" costs one try
const listeners = new Set<() => void>();

function hear(now: boolean): void {
  if (now === connected) return;
  connected = now;
  for (const listener of listeners) listener();
}
Taro.onNetworkStatusChange(({ isConnected }) => hear(isConnected));
Taro.getNetworkType()
  .then(({ networkType }) => hear(networkType !== "none"))
  .catch(() => undefined);

/** Whether the phone believes it has a network. */
export const network: Network = {
  online: () => connected,
  subscribe(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
