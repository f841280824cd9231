import { Failure } from "../failure";
import { Instance, type InstanceOptions, type Run } from "./instance";

/** The platform starts as many as it likes; four show every mix-up that many would. */
const MAX_INSTANCES = 4;

/** The instances of one function. The first call starts one, and calls at once start more. */
export class Pool {
  readonly #instances = new Set<Instance>();
  readonly #idle: Instance[] = [];
  readonly #waiting: ((instance: Instance) => void)[] = [];
  #stopped = false;

  constructor(
    private readonly options: InstanceOptions,
    private readonly timeoutSeconds: number,
  ) {}

  async run(run: Run): Promise<string> {
    const instance = await this.#acquire();
    try {
      return await instance.run(run, this.timeoutSeconds);
    } finally {
      this.#release(instance);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  #acquire(): Instance | Promise<Instance> {
    for (let instance = this.#idle.pop(); instance; instance = this.#idle.pop()) {
      if (!instance.dead) return instance;
      this.#instances.delete(instance);
    }
    if (this.#instances.size < MAX_INSTANCES) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Instance {
    if (this.#stopped) throw new Failure("FUNCTIONS_EXECUTE_FAIL", "the local cloud was closed");
    const instance = new Instance(this.options);
    this.#instances.add(instance);
    return instance;
  }

  /** A dead instance is replaced for whoever waits. */
  #release(instance: Instance): void {
    if (instance.dead) this.#instances.delete(instance);
    const next = this.#waiting.shift();
    if (next) next(instance.dead && !this.#stopped ? this.#start() : instance);
    else if (!instance.dead) this.#idle.push(instance);
  }
}
