/** What the platform must be told before code can run: the content of dist/declaration.json. */
export interface Declaration {
  readonly collections: Readonly<Record<string, CollectionDeclaration>>;
  readonly storage: { readonly rule: Rule };
  readonly functions: Readonly<Record<string, FunctionDeclaration>>;
}

/** Who may reach documents or files from a client; functions always may. A custom rule of the platform is an object. */
export type Rule = "ADMINONLY" | "ADMINWRITE" | "PRIVATE" | "READONLY" | Readonly<Record<string, unknown>>;

export interface CollectionDeclaration {
  readonly rule: Rule;
  readonly indexes: Readonly<Record<string, IndexDeclaration>>;
}

export interface IndexDeclaration {
  readonly keys: readonly (readonly [path: string, direction: Direction])[];
  readonly unique: boolean;
  readonly sparse: boolean;
}

export type Direction = 1 | -1;

export interface FunctionDeclaration {
  readonly runtime: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly clientCallable: boolean;
  /** The open interfaces the function may call, e.g. "subscribeMessage.send". */
  readonly openapi: readonly string[];
  readonly timers: readonly TimerDeclaration[];
}

export interface TimerDeclaration {
  readonly name: string;
  /** Seven fields: second, minute, hour, day, month, weekday, year, in the platform's time zone (UTC+8). */
  readonly cron: string;
}
