import { join } from "node:path";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { Failure } from "../failure";

/** Beside this file, and plain JavaScript, so that it runs in a thread however this file itself is compiled. */
const BOOTSTRAP = join(__dirname, "worker.cjs");

export interface InstanceOptions {
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly log: (line: string) => void;
}

export interface Run {
  /** The event as JSON. */
  readonly event: string;
  readonly context: Readonly<Record<string, unknown>>;
  /** The caller, in the variables that the SDK reads; taken away after the run. */
  readonly environment: Readonly<Record<string, string>>;
  readonly shift: number;
}

type Reply = { readonly ready: true } | { readonly result: string } | { readonly failure: string };

/** One instance of a function: a thread with its own environment and memory, which does one call at a time. */
export class Instance {
  readonly #worker: Worker;
  #settle: ((outcome: string | Failure) => void) | null = null;
  #death: Failure | null = null;
  #loaded = () => {};
  /** Loading the code has its own time on the platform, apart from the function's time-out. */
  readonly #loading = new Promise<void>((resolve) => {
    this.#loaded = resolve;
  });

  constructor({ entry, environment, memoryMegabytes, log }: InstanceOptions) {
    this.#worker = new Worker(BOOTSTRAP, {
      workerData: { entry },
      env: { ...environment },
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      stdout: true,
      stderr: true,
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) createInterface({ input: stream }).on("line", log);
    this.#worker.on("message", (reply: Reply) => this.#hear(reply));
    this.#worker.on("error", (error) => this.#die(`the function crashed: ${error.stack ?? error.message}`));
    this.#worker.on("exit", () => this.#die("the function's instance ended"));
  }

  /** A dead instance is never used again. */
  get dead(): boolean {
    return this.#death !== null;
  }

  /** Runs the function once and answers its result as JSON; what takes too long is ended. */
  async run(run: Run, timeoutSeconds: number): Promise<string> {
    await this.#loading;
    const outcome = await new Promise<string | Failure>((resolve) => {
      if (this.#death) {
        resolve(this.#death);
        return;
      }
      const timeout = setTimeout(() => {
        this.#die(`Invoking task timed out after ${timeoutSeconds} seconds`);
        void this.#worker.terminate();
      }, timeoutSeconds * 1000);
      this.#settle = (given) => {
        clearTimeout(timeout);
        this.#settle = null;
        resolve(given);
      };
      this.#worker.postMessage(run);
    });
    if (outcome instanceof Failure) throw outcome;
    return outcome;
  }

  async stop(): Promise<void> {
    this.#die("the local cloud was closed");
    await this.#worker.terminate();
  }

  #hear(reply: Reply): void {
    if ("ready" in reply) this.#loaded();
    else if ("result" in reply) this.#settle?.(reply.result);
    else this.#settle?.(new Failure("FUNCTIONS_EXECUTE_FAIL", reply.failure));
  }

  #die(reason: string): void {
    this.#death ??= new Failure("FUNCTIONS_EXECUTE_FAIL", reason);
    this.#loaded();
    this.#settle?.(this.#death);
  }
}
