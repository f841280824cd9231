import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../clock";
import type { Declaration, FunctionDeclaration } from "../declaration";
import { Failure } from "../failure";
import { Pool } from "./pool";

export const APP_ID = "wx0000000000000000";
export const ENVIRONMENT_ID = "local";

export interface HostOptions {
  /** The folder with one folder a function. */
  readonly folder: string;
  readonly declared: Declaration["functions"];
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Where the function's SDK finds the gateway; the address itself tells which call is asking. */
  readonly gatewayFor: (functionName: string, request: string) => string;
  readonly log: (line: string) => void;
}

/** Runs functions as the platform does: in instances of their own, with the caller in the environment. */
export class FunctionHost {
  readonly #pools = new Map<string, Pool>();

  constructor(private readonly options: HostOptions) {}

  /** A call from a person's phone or browser. */
  async call(name: string, event: unknown, openId: string): Promise<unknown> {
    const declared = this.#declared(name);
    if (!declared.clientCallable) throw new Failure("FUNCTIONS_REQUEST_FAIL", `the function ${name} is declared not callable by clients`);
    const given = typeof event === "object" && event !== null ? event : {};
    const known = { ...given, userInfo: { openId, appId: APP_ID } };
    const environment = { WX_CONTEXT_KEYS: "WX_OPENID,WX_APPID", WX_OPENID: openId, WX_APPID: APP_ID, TCB_SOURCE: "wx_client" };
    return JSON.parse(await this.#run(name, declared, known, environment));
  }

  /** A call from the server's side: another function, or an operator. It bears no person. */
  async invoke(name: string, event: unknown): Promise<unknown> {
    return JSON.parse(await this.invokeForText(name, event));
  }

  /** The same, answering the result as the text that it is on the wire. */
  invokeForText(name: string, event: unknown): Promise<string> {
    return this.#run(name, this.#declared(name), event, { WX_CONTEXT_KEYS: "WX_APPID", WX_APPID: APP_ID });
  }

  /** A call by the clock. */
  async trigger(name: string, timer: string): Promise<unknown> {
    const event = { Type: "Timer", TriggerName: timer, Time: this.options.clock.now().toISOString(), Message: "" };
    const environment = { WX_CONTEXT_KEYS: "WX_APPID", WX_APPID: APP_ID, TRIGGER_SRC: "timer" };
    return JSON.parse(await this.#run(name, this.#declared(name), event, environment));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.stop()));
  }

  #declared(name: string): FunctionDeclaration {
    const declared = this.options.declared[name];
    if (!declared) throw new Failure("FUNCTIONS_REQUEST_FAIL", `no function ${name} is declared`);
    return declared;
  }

  #run(name: string, declared: FunctionDeclaration, event: unknown, caller: Readonly<Record<string, string>>): Promise<string> {
    const request = randomUUID();
    return this.#pool(name, declared).run({
      event: JSON.stringify(event ?? {}),
      context: {
        request_id: request,
        function_name: name,
        namespace: ENVIRONMENT_ID,
        memory_limit_in_mb: declared.memoryMegabytes,
        time_limit_in_ms: declared.timeoutSeconds * 1000,
      },
      environment: { ...caller, TCB_CONTEXT_CNFG: JSON.stringify({ URL: this.options.gatewayFor(name, request) }) },
      shift: this.options.clock.shiftMilliseconds,
    });
  }

  #pool(name: string, declared: FunctionDeclaration): Pool {
    const started = this.#pools.get(name);
    if (started) return started;
    const entry = join(this.options.folder, name, "index.js");
    if (!existsSync(entry)) throw new Failure("FUNCTIONS_EXECUTE_FAIL", `the function ${name} is not built: ${entry} is missing`);
    const environment = {
      ...this.options.environment,
      TCB_ENV: ENVIRONMENT_ID,
      SCF_NAMESPACE: ENVIRONMENT_ID,
      // Without it the SDK looks for its credentials in Tencent's network at each start.
      TENCENTCLOUD_RUNENV: "SCF",
      TENCENTCLOUD_SECRETID: "local",
      TENCENTCLOUD_SECRETKEY: "local",
      SILENCE: "true",
    };
    const log = (line: string) => this.options.log(`${name}: ${line}`);
    const pool = new Pool({ entry, environment, memoryMegabytes: declared.memoryMegabytes, log }, declared.timeoutSeconds);
    this.#pools.set(name, pool);
    return pool;
  }
}
