/** One action that a function asked of the gateway, and what it cost. */
export interface Operation {
  /** The call of a function that asked, if one did. */
  readonly request: string | null;
  readonly function: string | null;
  readonly action: string;
  readonly collection?: string;
  readonly index?: string;
  /** Documents read and judged. */
  readonly examined: number;
  readonly returned: number;
  readonly milliseconds: number;
  /** The code of the failure, if it failed. */
  readonly failure?: string;
}

const KEPT = 1000;

/** What was asked of the cloud, for tests that hold the number and the cost of operations. */
export class Statistics {
  #operations: Operation[] = [];
  #counts: Record<string, number> = {};

  /** The latest operations, oldest first. */
  get lastOperations(): readonly Operation[] {
    return this.#operations;
  }

  /** How often each action was asked since the start or the last reset. */
  get counts(): Readonly<Record<string, number>> {
    return this.#counts;
  }

  /** The operations of each call of a function, in order of the calls. */
  byRequest(): Operation[][] {
    const requests = new Map<string, Operation[]>();
    for (const operation of this.#operations) {
      if (operation.request === null) continue;
      requests.set(operation.request, [...(requests.get(operation.request) ?? []), operation]);
    }
    return [...requests.values()];
  }

  reset(): void {
    this.#operations = [];
    this.#counts = {};
  }

  record(operation: Operation): void {
    this.#counts[operation.action] = (this.#counts[operation.action] ?? 0) + 1;
    this.#operations.push(operation);
    if (this.#operations.length > 2 * KEPT) this.#operations = this.#operations.slice(-KEPT);
  }
}
