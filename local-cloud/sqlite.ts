import { DatabaseSync } from "@photostructure/sqlite";

type Parameter = string | number | null | Uint8Array;
type Statement = ReturnType<InstanceType<typeof DatabaseSync>["prepare"]>;

/** One SQLite file, every statement prepared once. What is committed is on the disk: durability is what people rely on. */
export class Sqlite {
  readonly #database: InstanceType<typeof DatabaseSync>;
  readonly #statements = new Map<string, Statement>();
  #inTransaction = false;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  }

  /** Runs a script of definitions. */
  define(script: string): void {
    this.#database.exec(script);
  }

  run(sql: string, ...parameters: Parameter[]): void {
    this.#prepared(sql).run(...parameters);
  }

  get<Row>(sql: string, ...parameters: Parameter[]): Row | undefined {
    return this.#prepared(sql).get(...parameters) as Row | undefined;
  }

  all<Row>(sql: string, ...parameters: Parameter[]): Row[] {
    return this.#prepared(sql).all(...parameters) as Row[];
  }

  /** Does all of the work or none of it; inside another such work it joins that one. */
  atomically<Result>(work: () => Result): Result {
    if (this.#inTransaction) return work();
    this.#database.exec("BEGIN IMMEDIATE");
    this.#inTransaction = true;
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (thrown) {
      this.#database.exec("ROLLBACK");
      throw thrown;
    } finally {
      this.#inTransaction = false;
    }
  }

  close(): void {
    this.#database.close();
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
