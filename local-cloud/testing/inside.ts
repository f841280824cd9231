type Data = Record<string, unknown>;
type Stats = Promise<{ readonly stats: { readonly updated?: number; readonly created?: number; readonly removed?: number } }>;

interface Reference {
  get(): Promise<{ readonly data: Data | null }>;
  set(given: { data: Data }): Stats;
  update(given: { data: Data }): Stats;
  remove(): Stats;
}

interface Query {
  where(conditions: Data): Query;
  orderBy(path: string, direction: "asc" | "desc"): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(fields: Data): Query;
  get(): Promise<{ readonly data: Data[] }>;
  count(): Promise<{ readonly total: number }>;
  update(given: { data: Data }): Stats;
  remove(): Stats;
}

interface Documents extends Query {
  doc(id: string): Reference;
  add(given: { data: Data | Data[] }): Promise<{ readonly _id: string }>;
  aggregate(): Stages;
}

interface Stages {
  match(conditions: Data): Stages;
  group(by: Data): Stages;
  sort(order: Data): Stages;
  count(name: string): Stages;
  end(): Promise<{ readonly list: Data[] }>;
}

type CommandName = "inc" | "push" | "remove" | "set" | "in" | "gt" | "gte" | "lt" | "lte" | "neq" | "exists" | "or" | "and" | "all";

interface Transaction {
  collection(name: string): Documents;
  rollback(reason: unknown): Promise<never>;
}

/** What a test's script has at hand inside a function: the real SDK. Its own types leave out most of what is used here. */
export interface Inside {
  readonly sdk: {
    readonly openapi: {
      readonly subscribeMessage: { send(message: Data): Promise<Data> };
      readonly security: { msgSecCheck(text: Data): Promise<Data> };
    };
    getWXContext(): { readonly OPENID?: string };
    callFunction(given: { name: string; data?: Data }): Promise<{ readonly result: unknown }>;
  };
  readonly db: {
    collection(name: string): Documents;
    createCollection(name: string): Promise<unknown>;
    serverDate(given?: { offset: number }): unknown;
    startTransaction(): Promise<Transaction & { commit(): Promise<unknown> }>;
    runTransaction<Result>(work: (t: Transaction) => Promise<Result>, tries?: number): Promise<Result>;
  };
  readonly _: Readonly<Record<CommandName, (...given: unknown[]) => unknown>>;
  /** Runs a transaction again until it meets no conflict, as deployed code must. */
  readonly persistently: <Result>(work: (t: Transaction) => Promise<Result>) => Promise<Result>;
  /** What the work was refused with. */
  readonly refusal: (work: Promise<unknown>) => Promise<string>;
}
