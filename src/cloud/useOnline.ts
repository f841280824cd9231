import { useSyncExternalStore } from "react";
import { network } from "./network";

/** Whether the phone has a network now. Work goes on without; only what needs others at once says 有网才能. */
export const useOnline = (): boolean => useSyncExternalStore(network.subscribe, network.online);
