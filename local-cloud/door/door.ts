import type { IncomingMessage, ServerResponse } from "node:http";
import type { Declaration } from "../declaration";
import { asFailure, Failure } from "../failure";
import type { FunctionHost } from "../functions/host";
import { answerJson, readJson } from "../http";
import type { Tray } from "../messages/tray";
import { randomOpenId, type Sessions } from "./session";
import { serveFile } from "./site";

/** What a route of others may use. */
export interface Door {
  /** Who the browser is; null before its first call. */
  openIdOf(request: IncomingMessage): string | null;
  /** Makes the browser this person; null makes it nobody. To be called before the answer. */
  enter(response: ServerResponse, openId: string | null): void;
  readJson(request: IncomingMessage): Promise<unknown>;
  answerJson(response: ServerResponse, value: unknown, status?: number): void;
}

/** Paths that others add to the door, tried first; true when the request was answered. */
export type Routes = (request: IncomingMessage, response: ServerResponse, door: Door) => Promise<boolean>;

export interface DoorOptions {
  readonly host: FunctionHost;
  readonly tray: Tray;
  readonly sessions: Sessions;
  readonly declaration: Declaration;
  /** The function that a call reaches. */
  readonly functionName: string;
  readonly site?: string;
  readonly routes?: Routes;
}

/** The way in for a browser, which stands for a phone with WeChat: it knows who calls, calls the function, serves the pages. */
export class BrowserDoor {
  readonly #door: Door;

  constructor(private readonly options: DoorOptions) {
    const { sessions } = options;
    this.#door = {
      openIdOf: (request) => sessions.read(request),
      enter: (response, openId) => sessions.write(response, openId),
      readJson,
      answerJson,
    };
  }

  /** Answers whatever a browser asks. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { routes, site } = this.options;
    if (routes && (await routes(request, response, this.#door))) return;
    const { pathname } = new URL(request.url ?? "/", "http://local");
    const post = request.method === "POST" ? this.#posts[pathname] : undefined;
    if (post) return this.#guarded(response, () => post(request, response));
    if (request.method === "GET" && site && (await serveFile(site, pathname, response))) return;
    answerJson(response, { code: "NOT_FOUND", message: `nothing is at ${pathname}` }, 404);
  }

  readonly #posts: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<unknown>>> = {
    "/call": async (request, response) =>
      this.options.host.call(this.options.functionName, await readJson(request), this.#visitor(request, response)),
    "/subscribe": async (request, response) => {
      const { templateIds } = (await readJson(request)) as { readonly templateIds?: unknown };
      if (!Array.isArray(templateIds)) throw new Failure("INVALID_PARAM", "templateIds is a list");
      const openId = this.#visitor(request, response);
      const accepted = templateIds.map(String);
      // The sheet that WeChat would show is taken as agreed to, once for each kind.
      for (const templateId of accepted) this.options.tray.grant(openId, templateId, 1);
      return { accepted };
    },
    "/client-database": async (request) => {
      const { collectionName } = (await readJson(request)) as { readonly collectionName?: unknown };
      const declared = this.options.declaration.collections[String(collectionName)];
      const reason = declared ? `the rule of ${collectionName} is ${JSON.stringify(declared.rule)}` : `${collectionName} is not declared`;
      throw new Failure("DATABASE_PERMISSION_DENIED", `Permission denied: ${reason}`);
    },
  };

  /** Every caller in WeChat has an openId, so a new visitor gets one. */
  #visitor(request: IncomingMessage, response: ServerResponse): string {
    const known = this.#door.openIdOf(request);
    if (known) return known;
    const openId = randomOpenId();
    this.#door.enter(response, openId);
    return openId;
  }

  async #guarded(response: ServerResponse, work: () => Promise<unknown>): Promise<void> {
    try {
      answerJson(response, await work());
    } catch (thrown) {
      const { code, message } = asFailure(thrown);
      answerJson(response, { code, message }, code === "DATABASE_PERMISSION_DENIED" ? 403 : 500);
    }
  }
}
