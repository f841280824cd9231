import { network } from "./network.h5";
import type { Knock } from "./phone";
import { answerTimeLimit, NotReached, reach } from "./wire";

/** One request to the local cloud. `x-phone` says which of the phones on the screen is knocking: the window's name. */
export const knock: Knock = (operation, input, requestId) =>
  reach(answerTimeLimit, async () => {
    if (!network.online()) throw new NotReached("no network");
    const response = await fetch("/call", {
      method: "POST",
      headers: { "content-type": "application/json", "x-phone": encodeURIComponent(window.name) },
      body: JSON.stringify({ operation, input, requestId }),
    });
    return response.json();
  });
