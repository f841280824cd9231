import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserDoor } from "./door/door";
import { asFailure } from "./failure";
import type { Gateway } from "./gateway/gateway";
import { answerJson, isCrossSite, isFromBrowser, isLocal } from "./http";

/** The SDK keeps connections; closing them sooner would race with its next request. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** The one server of both: the gateway for functions and tools, the door for browsers. */
export function serverOf(gateway: Gateway, door: BrowserDoor, log: (line: string) => void): Server {
  const server = createServer((request, response) => void answer(request, response, gateway, door, log));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  return server;
}

/** Listens on this machine alone; answers the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Ends the server with the connections that are kept open. */
export function hangUp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Lets in only what this machine's own pages, functions and tools ask. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gateway: Gateway,
  door: BrowserDoor,
  log: (line: string) => void,
) {
  try {
    const toGateway = /^\/admin(\/|\?|$)/.test(request.url ?? "");
    // The gateway does everything for anyone who reaches it, so no page may, not even our own.
    const refused = !isLocal(request) || (toGateway ? isFromBrowser(request) : isCrossSite(request));
    if (refused) answerJson(response, { code: "FORBIDDEN", message: "only for the pages of this machine" }, 403);
    else await (toGateway ? gateway : door).answer(request, response);
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    log(`${request.method} ${request.url} failed: ${message}`);
    if (response.headersSent) response.end();
    else answerJson(response, { code, message }, 500);
  }
}
