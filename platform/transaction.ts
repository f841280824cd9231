import { type Collection, fromStored, isDuplicate, toStored } from "./database";
import { database, type PlatformTransaction } from "./sdk";

/** A fourth of the platform's limit, so that a slow phone's call never holds one long; an operation that needs more is two operations. */
const operationLimit = 20;
const tryLimit = 5;
const patienceMilliseconds = 40; // first pause; doubles with each try, half of it chance (Tencent advises back-off)

/** All that a transaction offers: single documents by id (decisions 15). The rest would run outside it, silently. */
export interface Transaction {
  get<D extends { _id: string }>(of: Collection<D>, id: string): Promise<D | null>;
  /** Fails the whole transaction, and so repeats it, when the id exists: the second time the twin is found. */
  add<D extends { _id: string }>(of: Collection<D>, document: D): Promise<void>;
  put<D extends { _id: string }>(of: Collection<D>, document: D): Promise<void>;
  /** Sets whole top-level fields; undefined removes one. */
  patch<D extends { _id: string }>(of: Collection<D>, id: string, fields: Partial<Omit<D, "_id">>): Promise<void>;
  remove<D extends { _id: string }>(of: Collection<D>, id: string): Promise<void>;
  /** Ids of urgent dispatches to be tried right after the commit. */
  readonly afterwards: string[];
}

/** Nobody else's fault and nothing stored: the call may simply be made again. */
export class Busy extends Error {
  override readonly name = "Busy";
}

/** A write conflict, wherever the platform raises it: at an operation (inside errMsg) or at commit (as code). */
const isConflict = (error: unknown): boolean => {
  const { code = "", errMsg = "", message = "" } = (error ?? {}) as { code?: string; errMsg?: string; message?: string };
  return /DATABASE_TRANSACTION_CONFLICT|TransactionConflict|write ?conflict/i.test(`${code} ${errMsg} ${message}`);
};

/**
 * Runs `work` in one transaction and commits it; on a conflict or a duplicate id all is done again, at most five times.
 * `work` may run several times and so does nothing outside. Throws Busy when every try met a conflict.
 */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const platform = await database.startTransaction();
    try {
      const result = await work(wrap(platform));
      await platform.commit();
      return result;
    } catch (error) {
      await platform.rollback().catch(() => undefined); // after a conflict the platform has already forgotten it
      if (!isConflict(error) && !isDuplicate(error)) throw error;
      if (tries === tryLimit) throw new Busy(`${tryLimit} tries met a conflict`);
      const pause = patienceMilliseconds * 2 ** (tries - 1);
      await new Promise((resolve) => setTimeout(resolve, pause / 2 + (Math.random() * pause) / 2));
    }
  }
}

function wrap(platform: PlatformTransaction): Transaction {
  let operations = 0;
  const counted = (name: string) => {
    if (++operations > operationLimit) throw new Error(`more than ${operationLimit} operations in one transaction`);
    return platform.collection(name);
  };
  return {
    afterwards: [],
    async get(of, id) {
      const { data } = await counted(of.name).doc(id).get();
      return data ? fromStored(of, data as never) : null;
    },
    async add(of, document) {
      await counted(of.name).add({ data: { _id: document._id, ...toStored(of, document) } });
    },
    async put(of, document) {
      await counted(of.name)
        .doc(document._id)
        .set({ data: toStored(of, document) });
    },
    async patch(of, id, fields) {
      const { set, remove } = database.command;
      const stored = toStored(of, { ...fields, _id: id } as never) as Record<string, unknown>;
      // An object given bare would be merged, and an empty one dropped: `set` replaces (SDK, measured).
      const data = Object.fromEntries(
        Object.keys(fields).map((field) => [
          field,
          stored[field] === undefined ? remove() : typeof stored[field] === "object" ? set(stored[field]) : stored[field],
        ]),
      );
      await counted(of.name).doc(id).update({ data });
    },
    async remove(of, id) {
      await counted(of.name).doc(id).remove();
    },
  };
}
