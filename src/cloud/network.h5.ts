import { cookie } from "./cookie.h5";
import type { Network } from "./phone";

const lookEvery = 500; // milliseconds; a browser doesn't say when a cookie changes

/** Whether the phone has a network: the browser's own word, and the demonstration desk's switch (the cookie `network=off`). */
export const network: Network = {
  online: () => navigator.onLine && cookie("network") !== "off",
  subscribe(listener) {
    let before = network.online();
    const look = setInterval(() => {
      if (network.online() === before) return;
      before = !before;
      listener();
    }, lookEvery);
    return () => clearInterval(look);
  },
};
