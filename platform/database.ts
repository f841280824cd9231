import { database, type Query } from "./sdk";
import { open, shut } from "./sealedFields";

/** WeChat Cloud's database, wrapped once: declared collections, sealed fields, queries that name their index and their limit. */

/** Field names in order; "-field" is descending. `sparse` leaves out documents without the first field. */
export interface Index {
  keys: readonly string[];
  unique?: boolean;
  sparse?: boolean;
}
export interface Collection<D extends { _id: string }> {
  readonly name: string;
  readonly sealed: readonly string[];
  readonly indexes: Readonly<Record<string, Index>>;
  readonly document?: D; // the document's type travels with its collection; never set
}

const declared: Collection<never>[] = [];
/** All collections of the stores that have been loaded, for the declaration (decisions 19). */
export const declaredCollections = (): readonly Collection<never>[] => declared;

export function collection<D extends { _id: string }>(
  name: string,
  options: { sealed: readonly string[]; indexes: Readonly<Record<string, Index>> },
): Collection<D> {
  const made: Collection<D> = { name, ...options };
  declared.push(made as unknown as Collection<never>);
  return made;
}

const placeOf = (of: Collection<never>, id: string) => `${of.name}|${id}`;

/** Client documents bear `_openid`; ours never do, so one that does was not written by us (decisions 19). */
export function toStored<D extends { _id: string }>(of: Collection<D>, document: D): Omit<D, "_id"> {
  if ("_openid" in document) throw new Error(`a document of ${of.name} bears _openid`);
  const { _id, ...rest } = shut(document, of.sealed, placeOf(of as never, document._id));
  return rest;
}
export function fromStored<D extends { _id: string }>(of: Collection<D>, stored: D): D {
  if ("_openid" in stored) throw new Error(`a document of ${of.name} bears _openid`);
  return open(stored, of.sealed, placeOf(of as never, stored._id));
}

/** What a query may ask: equality (a list means any of them) on the index's leading keys, then `above`/`below` on the next one. */
export interface Question {
  equals?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  above?: readonly [field: string, value: string | number];
  upTo?: readonly [field: string, value: string | number];
  below?: readonly [field: string, value: string | number];
  limit: number;
}

/**
 * Reads at most `limit` documents by a declared index, in the index's order of the keys that are not fixed by equality.
 * One database operation.
 */
export async function find<D extends { _id: string }>(
  of: Collection<D>,
  index: keyof (typeof of)["indexes"] & string,
  question: Question,
): Promise<D[]> {
  const { command } = database;
  const keys = of.indexes[index]?.keys ?? [];
  const where: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(question.equals ?? {})) where[field] = Array.isArray(value) ? command.in([...value]) : value;
  if (question.above) where[question.above[0]] = command.gt(question.above[1]);
  if (question.below) where[question.below[0]] = command.lt(question.below[1]);
  if (question.upTo) where[question.upTo[0]] = command.lte(question.upTo[1]);
  let query: Query = database.collection(of.name).where(where);
  for (const key of keys) {
    const field = key.replace("-", "");
    if (!(field in (question.equals ?? {}))) query = query.orderBy(field, key.startsWith("-") ? "desc" : "asc");
  }
  const { data } = await query.limit(question.limit).get();
  return (data as D[]).map((stored) => fromStored(of, stored));
}

/** Reads the documents of at most 100 ids, in no order. One database operation. */
export async function getAll<D extends { _id: string }>(of: Collection<D>, ids: readonly string[]): Promise<D[]> {
  if (ids.length === 0) return [];
  if (ids.length > 100) throw new Error(`${ids.length} ids at once of ${of.name}`);
  const { data } = await database
    .collection(of.name)
    .where({ _id: database.command.in([...ids]) })
    .limit(ids.length)
    .get();
  return (data as D[]).map((stored) => fromStored(of, stored));
}

export async function get<D extends { _id: string }>(of: Collection<D>, id: string): Promise<D | null> {
  const { data } = await database.collection(of.name).doc(id).get();
  return data ? fromStored(of, data as unknown as D) : null;
}

/** Adds one document outside any transaction (a read's audit entry, the desk's city). */
export async function add<D extends { _id: string }>(of: Collection<D>, document: D): Promise<void> {
  await database.collection(of.name).add({ data: { _id: document._id, ...toStored(of, document) } });
}

/** Adds many documents in one call (the desk's city, imports): at most 100. */
export async function addAll<D extends { _id: string }>(of: Collection<D>, documents: readonly D[]): Promise<void> {
  const data = documents.map((document) => ({ _id: document._id, ...toStored(of, document) }));
  await database.collection(of.name).add({ data });
}

/** Makes every declared collection that is not there yet and answers the names of those. Their rules and indexes are the deployment's. */
export async function makeCollections(): Promise<string[]> {
  const made: string[] = [];
  for (const { name } of declared) {
    try {
      await database.createCollection(name);
      made.push(name);
    } catch (error) {
      if (!/Table exist|already exist/i.test(String((error as { errMsg?: string })?.errMsg ?? error))) throw error;
    }
  }
  return made;
}

/** E11000 is how the platform says that an id or a unique key exists already. */
export const isDuplicate = (error: unknown): boolean => /E11000/.test(String((error as { errMsg?: string })?.errMsg ?? error));

/** Counts one more under an id, by itself and at once, and answers the new count (tries of a joining code). Three operations at most twice. */
export async function countUp(of: Collection<Count>, id: string): Promise<number> {
  const documents = database.collection(of.name);
  const { stats } = await documents.doc(id).update({ data: { count: database.command.inc(1) } });
  if (stats.updated === 0) {
    try {
      await add(of, { _id: id, count: 1 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return countUp(of, id); // another phone of the same person was first
    }
  }
  return (await get(of, id))?.count ?? 1;
}
export interface Count {
  _id: string;
  count: number;
}
