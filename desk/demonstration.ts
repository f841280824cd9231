import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cloud, type Declaration, type Routes, startCloud } from "../local-cloud";
import { peopleOfCity, type Shown } from "./people";
import { deskRoutes } from "./routes";

/** A running demonstration: the local cloud with the city in it, and the desk's own paths beside the app's. */
export interface Demonstration {
  cloud: Cloud;
  /** Everybody whose phone the desk lends, as they are now. */
  people(): Promise<Shown[]>;
  close(): Promise<void>;
}
interface DemonstrationOptions {
  /** The folder of everything that is kept. */
  data: string;
  /** 0, which is also the default, takes any free one. */
  port?: number;
  /** The folder of the browser's build; by default the one that the build writes. */
  site?: string;
  log?: (line: string) => void;
}

/** A key for invented people only: it is published here, so it protects nobody. */
const demonstrationKey = "demonstration key: protects nobody, invented people only";
const environment = {
  SEALING_KEY: demonstrationKey,
  TEMPLATE_DUE: "template-due thing1=what time2=when thing3=how",
  TEMPLATE_TODO: "template-todo thing1=what time2=when thing3=how",
};
const root = join(__dirname, "..");

/** Starts the demonstration on a data folder; the first time it makes the city. Refuses a folder that holds anything else. */
export async function startDemonstration({ data, port, site, log }: DemonstrationOptions): Promise<Demonstration> {
  mkdirSync(data, { recursive: true });
  const stamp = stampOf(data);
  if (stamp === null && existsSync(join(data, "cloud.sqlite")))
    throw new Error(`${data} holds data that is no demonstration: name another folder with --data`);
  const declaration = JSON.parse(readFileSync(join(root, "dist/declaration.json"), "utf8")) as Declaration;
  let routes: Routes = async () => false; // until the city is there
  const cloud = await startCloud({
    data,
    port,
    declaration,
    functions: join(root, "dist/cloudfunctions"),
    site: site ?? join(root, "dist/h5"),
    environment,
    routes: (request, response, door) => routes(request, response, door),
    log,
  });
  try {
    // Only now is the folder ours: another start may have been making the city until a moment ago.
    if (stampOf(data)?.complete === false) throw new Error(`the city in ${data} was not finished: delete that folder and start again`);
    speakTo(cloud);
    if (stampOf(data) === null) await makeCityIn(data, cloud);
  } catch (thrown) {
    await cloud.close();
    throw thrown;
  }
  routes = deskRoutes(cloud, environment);
  return { cloud, people: () => peopleOfCity(cloud.clock.now().getTime()), close: () => cloud.close() };
}

interface Stamp {
  demonstration: true;
  /** False while the city is being made. */
  complete: boolean;
}
const fileOf = (data: string) => join(data, "demonstration.json");
const stampOf = (data: string): Stamp | null =>
  existsSync(fileOf(data)) ? (JSON.parse(readFileSync(fileOf(data), "utf8")) as Stamp) : null;
const stampAs = (data: string, stamp: Stamp) => writeFileSync(fileOf(data), `${JSON.stringify(stamp)}\n`);

async function makeCityIn(data: string, cloud: Cloud): Promise<void> {
  stampAs(data, { demonstration: true, complete: false });
  const { makeCity } = await import("./city/city");
  await makeCity(cloud);
  stampAs(data, { demonstration: true, complete: true });
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
