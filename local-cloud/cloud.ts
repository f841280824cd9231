import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Clock } from "./clock";
import { Database } from "./database/database";
import type { Declaration } from "./declaration";
import { BrowserDoor, type Routes } from "./door/door";
import { Sessions } from "./door/session";
import { asFailure } from "./failure";
import { FunctionHost } from "./functions/host";
import { Gateway } from "./gateway/gateway";
import { answerJson, isCrossSite, isFromBrowser, isLocal } from "./http";
import { lockFolder } from "./lock";
import { type Grant, type Message, Tray } from "./messages/tray";
import { Settings } from "./settings";
import { Sqlite } from "./sqlite";
import { Statistics } from "./statistics";
import { Timers } from "./timers/timers";

export interface CloudOptions {
  /** The folder of everything that is kept; one running cloud owns it. */
  readonly data: string;
  /** The folder of built functions, NAME/index.js each. */
  readonly functions: string;
  readonly declaration: Declaration;
  /** 0, which is also the default, takes any free one. */
  readonly port?: number;
  /** The folder of the pages that browsers get. */
  readonly site?: string;
  /** The function that browsers call. */
  readonly door?: string;
  readonly routes?: Routes;
  /** More environment for the functions. */
  readonly environment?: Readonly<Record<string, string>>;
  /** False leaves timers to `tick`. */
  readonly timers?: boolean;
  /** True lets queries read whole collections. */
  readonly allowScan?: boolean;
  readonly log?: (line: string) => void;
}

export interface Cloud {
  readonly url: string;
  /** Where an SDK outside of the functions finds this cloud. */
  readonly gateway: string;
  readonly clock: {
    readonly shiftMilliseconds: number;
    now(): Date;
    /** Moves the clock by so much more, and runs the timers that became due. */
    shift(milliseconds: number): Promise<void>;
  };
  /** Calls a function as a person does; without a person as the server does. */
  call(functionName: string, event: unknown, openId: string | null): Promise<unknown>;
  /** Calls a function as the server does. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** Runs a timer now and answers what the function answered. */
  tick(timerName: string): Promise<unknown>;
  messages(filter?: { readonly openId?: string; readonly templateId?: string }): Message[];
  grant(openId: string, templateId: string, count: number): void;
  grants(openId?: string): Grant[];
  readonly statistics: Statistics;
  close(): Promise<void>;
}

/** The SDK keeps connections; closing them sooner would race with its next request. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Starts WeChat Cloud's services on this machine. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { declaration, log = () => {} } = options;
  const unlock = lockFolder(options.data);
  const sqlite = new Sqlite(join(options.data, "cloud.sqlite"));
  const settings = new Settings(sqlite);
  const clock = new Clock(settings);
  const statistics = new Statistics();
  const database = new Database(sqlite, options.allowScan ?? false);
  const tray = new Tray(sqlite, clock);
  for (const [name, { indexes }] of Object.entries(declaration.collections)) database.catalog.declare(name, indexes);

  let url = "";
  const gatewayFor = (functionName: string, request: string) => `${url}/admin/${functionName}/${request}`;
  const host = new FunctionHost({
    folder: options.functions,
    declared: declaration.functions,
    environment: options.environment ?? {},
    clock,
    gatewayFor,
    log,
  });
  const gateway = new Gateway({ database, host, tray, clock, declared: declaration.functions, statistics, log });
  const sessions = new Sessions(settings);
  const { site, routes, door: functionName = "api" } = options;
  const door = new BrowserDoor({ host, tray, sessions, declaration, functionName, site, routes });
  const server = createServer((request, response) => void guard(request, response, gateway, door, log));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  try {
    url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  } catch (thrown) {
    sqlite.close();
    unlock();
    throw thrown;
  }

  const timers = new Timers(declaration.functions, clock, (name, timer) => host.trigger(name, timer), log);
  const withTimers = options.timers ?? true;
  if (withTimers) timers.start();
  const invoke = (name: string, event: unknown) => host.invoke(name, event);
  return {
    url,
    gateway: `${url}/admin`,
    clock: {
      get shiftMilliseconds() {
        return clock.shiftMilliseconds;
      },
      now: () => clock.now(),
      async shift(milliseconds) {
        clock.move(milliseconds);
        if (withTimers) await timers.catchUp();
      },
    },
    call: (name, event, openId) => (openId === null ? invoke(name, event) : host.call(name, event, openId)),
    invoke,
    tick: (name) => timers.tick(name),
    messages: (filter) => tray.messages(filter),
    grant: (openId, templateId, count) => tray.grant(openId, templateId, count),
    grants: (openId) => tray.grants(openId),
    statistics,
    async close() {
      timers.stop();
      await host.stop();
      database.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      sqlite.close();
      unlock();
    },
  };
}

/** Lets in only what this machine's own pages, functions and tools ask. */
async function guard(request: IncomingMessage, response: ServerResponse, gateway: Gateway, door: BrowserDoor, log: (line: string) => void) {
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

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
