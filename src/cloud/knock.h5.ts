import { network } from "./network.h5";
import type { Knock } from "./phone";
import { answerTimeLimit, NotReached, reach } from "./wire";

/** One request to the local cloud, which knows by its own cookie who is knocking. */
export const knock: Knock = (operation, input, requestId) =>
  reach(answerTimeLimit, async () => {
    if (!network.online()) throw new NotReached("no network");
    const response = await fetch("/call", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ operation, input, requestId }),
    });
    return response.json();
  });
