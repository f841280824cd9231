import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cloud, type Declaration, type Routes, startCloud } from "../local-cloud";
import { deskRoutes } from "./routes";

/** A running demonstration: the local cloud with the city in it, and the desk's own paths beside the app's. */
export interface Demonstration {
  cloud: Cloud;
  close(): Promise<void>;
}
export interface DemonstrationOptions {
  /** The checkout. */
  root: string;
  /** The folder of everything that is kept. */
  data: string;
  port?: number;
  log?: (line: string) => void;
}

/** A key for invented people only: it is published here, so it protects nobody. */
const demonstrationKey = "demonstration key: protects nobody, invented people only";
const environment = {
  SEALING_KEY: demonstrationKey,
  TEMPLATE_DUE: "template-due thing1=what time2=when thing3=how",
  TEMPLATE_TODO: "template-todo thing1=what time2=when thing3=how",
};
const stampFile = "demonstration.json";

/** Starts the demonstration on a data folder; the first time it makes the city. Refuses a folder that holds anything else. */
export async function startDemonstration({ root, data, port = 0, log }: DemonstrationOptions): Promise<Demonstration> {
  mkdirSync(data, { recursive: true });
  const stamped = existsSync(join(data, stampFile));
  if (!stamped && readdirSync(data).some((file) => file.endsWith(".sqlite")))
    throw new Error(`${data} holds data that is no demonstration: name another folder with --data`);
  const declaration = JSON.parse(readFileSync(join(root, "dist/declaration.json"), "utf8")) as Declaration;
  let routes: Routes = async () => false; // until the city is there
  const cloud = await startCloud({
    data,
    port,
    declaration,
    functions: join(root, "dist/cloudfunctions"),
    site: join(root, "dist/h5"),
    environment,
    routes: (request, response, door) => routes(request, response, door),
    log,
  });
  speakTo(cloud);
  if (!stamped) {
    const { makeCity } = await import("./city/city");
    await makeCity(cloud);
    writeFileSync(join(data, stampFile), `${JSON.stringify({ demonstration: true })}\n`);
  }
  routes = deskRoutes(cloud, environment);
  return { cloud, close: () => cloud.close() };
}

/** The stores in this process speak to this cloud, by what a function would find in its environment. */
function speakTo(cloud: Cloud): void {
  Object.assign(process.env, environment, {
    SILENCE: "true",
    SCF_NAMESPACE: "local",
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.gateway }),
    TCB_ENV: "local",
    TENCENTCLOUD_REGION: "local",
    TENCENTCLOUD_RUNENV: "SCF",
    TENCENTCLOUD_SECRETID: "local",
    TENCENTCLOUD_SECRETKEY: "local",
  });
}
