import "./door"; // and with it every store
import { declaredCollections, type Index } from "#platform/database";
import api from "./api/config.json";
import maintenance from "./maintenance/config.json";
import timers from "./timers/config.json";

/**
 * What the platform must be told, gathered in one place: collections, indexes and rules, functions and timers. The build writes it to
 * dist/declaration.json; local cloud, tests and deployment read that file.
 */
const runtime = { runtime: "Nodejs20.19", memoryMegabytes: 256 };

const keysOf = (index: Index): [string, 1 | -1][] => index.keys.map((key) => (key.startsWith("-") ? [key.slice(1), -1] : [key, 1]));

export const declaration = {
  collections: Object.fromEntries(
    declaredCollections().map(({ name, indexes }) => [
      name,
      {
        // Collections made from code are creator-writable unless this is said: a client could then make itself staff.
        rule: "ADMINONLY",
        indexes: Object.fromEntries(
          Object.entries(indexes).map(([index, each]) => [
            index,
            { keys: keysOf(each), unique: each.unique ?? false, sparse: each.sparse ?? false },
          ]),
        ),
      },
    ]),
  ),
  storage: { rule: "ADMINONLY" },
  functions: {
    api: { ...runtime, timeoutSeconds: 20, clientCallable: true, openapi: api.permissions.openapi, timers: [] },
    maintenance: { ...runtime, timeoutSeconds: 60, clientCallable: false, openapi: maintenance.permissions.openapi, timers: [] },
    timers: {
      ...runtime,
      timeoutSeconds: 60,
      clientCallable: false,
      openapi: timers.permissions.openapi,
      timers: [{ name: "tick", cron: "0 * * * * * *" }],
    },
  },
};
