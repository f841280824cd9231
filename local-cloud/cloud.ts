import { join } from "node:path";
import { Clock } from "./clock";
import { Database } from "./database/database";
import { BrowserDoor } from "./door/door";
import { Sessions } from "./door/session";
import { FunctionHost } from "./functions/host";
import { Gateway } from "./gateway/gateway";
import type { Cloud, CloudOptions } from "./interface";
import { lockFolder } from "./lock";
import { Tray } from "./messages/tray";
import { hangUp, listen, serverOf } from "./server";
import { Settings } from "./settings";
import { Sqlite } from "./sqlite";
import { Statistics } from "./statistics";
import { Timers } from "./timers/timers";

/** Starts WeChat Cloud's services on this machine. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const unlock = lockFolder(options.data);
  const sqlite = new Sqlite(join(options.data, "cloud.sqlite"));
  const release = () => {
    sqlite.close();
    unlock();
  };
  try {
    return await openCloud(options, sqlite, release);
  } catch (thrown) {
    release();
    throw thrown;
  }
}

async function openCloud(options: CloudOptions, sqlite: Sqlite, release: () => void): Promise<Cloud> {
  const { declaration, log = () => {}, site, routes, door: functionName = "api", timers: withTimers = true } = options;
  const settings = new Settings(sqlite);
  const clock = new Clock(settings);
  const statistics = new Statistics();
  const tray = new Tray(sqlite, clock);
  const database = new Database(sqlite, options.allowScan ?? false);
  for (const [name, { indexes }] of Object.entries(declaration.collections)) database.catalog.declare(name, indexes);

  let url = "";
  const host = new FunctionHost({
    folder: options.functions,
    declared: declaration.functions,
    environment: options.environment ?? {},
    clock,
    gatewayFor: (name, request) => `${url}/admin/${name}/${request}`,
    log,
  });
  const timers = new Timers(declaration.functions, clock, (name, timer) => host.trigger(name, timer), log);
  const gateway = new Gateway({ database, host, tray, clock, declared: declaration.functions, statistics, log });
  const door = new BrowserDoor({ host, tray, sessions: new Sessions(settings), declaration, functionName, site, routes });
  const server = serverOf(gateway, door, log);
  url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  if (withTimers) timers.start();

  const close = async () => {
    timers.stop();
    await host.stop();
    database.close();
    await hangUp(server);
    release();
  };
  let closed: Promise<void> | undefined;
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
    call: (name, event, openId) => (openId === null ? host.invoke(name, event) : host.call(name, event, openId)),
    invoke: (name, event) => host.invoke(name, event),
    tick: (name) => timers.tick(name),
    messages: (filter) => tray.messages(filter),
    grant: (openId, templateId, count) => tray.grant(openId, templateId, count),
    grants: (openId) => tray.grants(openId),
    statistics,
    close() {
      closed ??= close();
      return closed;
    },
  };
}
