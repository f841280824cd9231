import type { IncomingMessage, ServerResponse } from "node:http";
import { Failure } from "./failure";

/** The platform's largest packet, and a little for the envelope. */
const MAX_BODY_BYTES = 17 * 1024 * 1024;

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Failure("INVALID_PARAM", `the request is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body of a request as JSON; an empty body is an empty object. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request)).toString("utf8");
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new Failure("INVALID_PARAM", "the body is not JSON");
  }
}

/** Answers a value as JSON. */
export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

/** Whether the request names this machine: a foreign name that resolves to it is how other sites would get in. */
export function isLocal(request: IncomingMessage): boolean {
  return LOOPBACK.has((request.headers.host ?? "").replace(/:\d+$/, ""));
}

/** Whether a browser sent it at all. The SDK and tools never send these. */
export const isFromBrowser = (request: IncomingMessage) => "origin" in request.headers || "sec-fetch-site" in request.headers;

/** Whether another site's page sent it. Following a link to one of our pages is allowed. */
export function isCrossSite(request: IncomingMessage): boolean {
  const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
  if (request.method === "GET" && mode === "navigate") return false;
  if (typeof site === "string" && site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && origin !== `http://${host}`;
}
