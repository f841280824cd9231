import cloud from "wx-server-sdk";

/** What of wx-server-sdk's database we use, typed as it behaves (its own types miss throwOnNotFound, lists and transactions). */
export interface Reference {
  get(): Promise<{ data: unknown }>;
  set(option: { data: object }): Promise<unknown>;
  update(option: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<unknown>;
}
export interface Query {
  where(condition: object): Query;
  orderBy(field: string, order: "asc" | "desc"): Query;
  limit(count: number): Query;
  get(): Promise<{ data: unknown[] }>;
}
export interface Documents extends Query {
  doc(id: string): Reference;
  add(option: { data: object }): Promise<unknown>;
}
export interface PlatformTransaction {
  collection(name: string): Pick<Documents, "doc" | "add">;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}
interface Database {
  collection(name: string): Documents;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<PlatformTransaction>;
  command: Record<"in" | "gt" | "lt" | "lte" | "inc" | "set", (value: unknown) => unknown> & { remove(): unknown };
}

cloud.init({ env: process.env.TCB_ENV ?? (cloud.DYNAMIC_CURRENT_ENV as unknown as string) });

/** A missing document is null, not an exception: inside a transaction an exception would end it (decisions 15). */
export const database = cloud.database({ throwOnNotFound: false } as never) as unknown as Database;
