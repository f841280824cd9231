import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { hour } from "#capabilities/calendar";
import type { Cloud, Door, Routes } from "../local-cloud";
import { accessTable } from "./access";
import { NotHere } from "./notHere";
import { type Appointment, appoint, peopleOfCity, placesOfCity, vacate } from "./people";

const page = join(__dirname, "page");

/** The desk's page and the paths under /demo: step into shoes, move the clock, cut the network, read the tray, fill a post. */
export function deskRoutes(cloud: Cloud, environment: Readonly<Record<string, string>>): Routes {
  const script = buildSync({
    entryPoints: [join(page, "desk.ts")],
    bundle: true,
    format: "iife",
    target: "es2020",
    minify: true,
    write: false,
  }).outputFiles[0]!.text;
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", readFileSync(join(page, "desk.html"), "utf8")],
    "/desk.css": ["text/css", readFileSync(join(page, "desk.css"), "utf8")],
    "/desk.js": ["text/javascript", script],
  };
  const templates = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (name.startsWith("TEMPLATE_") ? [[value.split(" ")[0]!, name]] : [])),
  );
  /** The phone in the browser reads how far the city's clock is from its own (src/cloud/clock.h5.ts). */
  const tellTime = (response: ServerResponse) =>
    response.appendHeader("set-cookie", `clockShift=${cloud.clock.shiftMilliseconds}; Path=/; SameSite=Strict`);
  const time = () => ({ now: cloud.clock.now().toISOString() });

  type Act = (request: IncomingMessage, response: ServerResponse, door: Door, body: Record<string, unknown>) => Promise<unknown>;
  const acts: Record<string, Act> = {
    "GET /demo/people": () => peopleOfCity(cloud.clock.now().getTime()).then((people) => people.map(({ openId: _, ...shown }) => shown)),
    "POST /demo/enter": async (_, response, door, { personId }) => {
      const person = personId === undefined ? null : (await peopleOfCity(cloud.clock.now().getTime())).find((each) => each.id === personId);
      if (person === undefined) throw new NotHere(`nobody here is ${String(personId)}`);
      door.enter(response, person?.openId ?? null);
      return { entered: person?.id ?? null };
    },
    "GET /demo/clock": async () => time(),
    "POST /demo/clock": async (_request, _response, _door, { hours }) => {
      if (typeof hours !== "number" || !Number.isFinite(hours) || hours < 0 || hours > 24 * 366)
        throw new NotHere("hours is a number from 0 to 8784");
      await cloud.clock.shift(hours * hour);
      return time();
    },
    "POST /demo/network": async (_request, response, _door, { online }) => {
      response.appendHeader("set-cookie", `network=${online === false ? "off" : "on"}; Path=/; SameSite=Strict`);
      return { online: online !== false };
    },
    "GET /demo/messages": async () =>
      cloud.messages().map(({ at, openId, templateId, page: opens, data, result }) => ({
        at,
        openId,
        template: templates[templateId] ?? templateId,
        page: opens,
        data,
        sent: result.errcode === 0,
      })),
    "GET /demo/places": () => placesOfCity(),
    "GET /demo/operations": async () => accessTable(),
    "POST /demo/post": (_request, _response, _door, body) => appoint(body as unknown as Appointment, cloud.clock.now().getTime()),
    "POST /demo/vacate": (_request, _response, _door, body) => vacate(body as unknown as Appointment, cloud.clock.now().getTime()),
  };

  return async (request, response, door) => {
    const { pathname } = new URL(request.url ?? "/", "http://desk");
    const file = request.method === "GET" ? files[pathname] : undefined;
    if (pathname === "/" || pathname.startsWith("/demo/") || pathname === "/index.html") tellTime(response);
    if (file) {
      response.writeHead(200, { "content-type": `${file[0]}; charset=utf-8`, "cache-control": "no-store" }).end(file[1]);
      return true;
    }
    const act = acts[`${request.method} ${pathname}`];
    if (!act) return false;
    try {
      const body = request.method === "POST" ? (((await door.readJson(request).catch(() => null)) ?? {}) as Record<string, unknown>) : {};
      const value = await act(request, response, door, body);
      if (pathname === "/demo/clock") {
        response.removeHeader("set-cookie");
        tellTime(response);
      }
      door.answerJson(response, value);
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      door.answerJson(response, { message: error.message }, 400);
    }
    return true;
  };
}
