import { Failure, notOffered } from "../failure";
import type { Database, Written } from "./database";
import type { KeyFields } from "./keys";
import { project } from "./meaning";
import type { SearchResult } from "./search";
import { trapsIn } from "./traps";
import { type Fields, formatDocument, parseSent, parseSentDocument } from "./values";
import type { Transaction } from "./versions";

/** The body of a database request as the SDK writes it; documents and queries are texts of EJSON. */
export interface DatabaseRequest {
  readonly action: string;
  readonly collectionName?: string;
  readonly transactionId?: string;
  readonly data?: string | readonly string[];
  readonly query?: string;
  readonly queryType?: "DOC" | "WHERE";
  readonly order?: string;
  readonly offset?: number;
  readonly limit?: number;
  readonly projection?: string;
  readonly multi?: boolean;
  readonly merge?: boolean;
  readonly upsert?: boolean;
  readonly stages?: readonly { readonly stageKey: string; readonly stageValue: string }[];
}

/** The answer's fields, and what it cost. */
export interface DatabaseAnswer {
  readonly body: Fields;
  readonly examined?: number;
  readonly returned?: number;
  readonly index?: string;
}

interface Asked {
  readonly request: DatabaseRequest;
  readonly name: string;
  readonly query: Fields;
  readonly now: Date;
  readonly transaction: Transaction | null;
}

const PLATFORM_LIMIT = 1000;

/** Does what a database request asks. */
export async function answerDatabase(
  database: Database,
  request: DatabaseRequest,
  now: Date,
  log: (line: string) => void,
): Promise<DatabaseAnswer> {
  if (request.action === "database.startTransaction") return { body: { transactionId: database.begin().id } };
  const transaction = request.transactionId ? database.transaction(request.transactionId) : null;
  const asked: Asked = {
    request,
    name: request.collectionName ?? "",
    query: request.query ? parseSent(request.query, now) : {},
    now,
    transaction,
  };
  const action = actions[request.action];
  if (!action) throw notOffered(`the action ${request.action}`);
  for (const trap of trapsIn(request.action, asked.name, asked.query)) log(`trap: ${trap}`);
  return action(database, asked);
}

const actions: Readonly<Record<string, (database: Database, asked: Asked) => DatabaseAnswer | Promise<DatabaseAnswer>>> = {
  "database.addCollection": (database, { name }) => {
    database.catalog.create(name);
    return { body: {} };
  },
  "database.insertDocument": async (database, { request, name, now, transaction }) => {
    const documents = [request.data ?? []].flat().map((text) => parseSentDocument(text, now));
    return { body: { data: { insertedIds: await database.insert(name, documents, transaction) } }, returned: documents.length };
  },
  "database.getDocument": (database, { request, name, query, transaction }) => {
    const skip = request.offset ?? 0;
    const limit = Math.min(request.limit ?? (request.queryType === "DOC" ? 1 : 100), PLATFORM_LIMIT);
    const result = database.find(name, { query, order: orderOf(request.order), skip, limit }, transaction);
    return {
      body: { data: { list: listOf(result, request.projection), limit, offset: skip } },
      ...costOf(result),
      returned: result.found.length,
    };
  },
  "database.calculateDocument": (database, { name, query }) => {
    const { total, examined, index } = database.count(name, query);
    return { body: { data: { total } }, examined, index, returned: 1 };
  },
  "database.modifyDocument": async (database, { request, name, query, now, transaction }) => {
    const data = parseSent(request.data as string, now);
    const written = request.merge
      ? await database.update(name, query, data, request.multi ?? false, transaction)
      : await database.replace(name, query._id, data, transaction);
    return { body: { data: { updated: written.changed, upsert_id: written.madeId ?? "" } }, ...costOf(written) };
  },
  "database.removeDocument": async (database, { request, name, query, transaction }) => {
    const written = await database.remove(name, query, request.multi ?? false, transaction);
    return { body: { data: { deleted: written.changed } }, ...costOf(written) };
  },
  "database.aggregateDocuments": (database, { request, name, now }) => {
    const stages = (request.stages ?? []).map(({ stageKey, stageValue }) => ({ [stageKey]: stageOf(stageValue, now) }));
    const { list, examined, index } = database.aggregate(name, stages);
    return { body: { data: { list: list.map(formatDocument) } }, examined, index, returned: list.length };
  },
  "database.commitTransaction": (database, { transaction }) => {
    database.commit(present(transaction));
    return { body: { data: {} } };
  },
  "database.abortTransaction": (database, { transaction }) => {
    database.abort(present(transaction));
    return { body: { data: {} } };
  },
};

const orderOf = (text: string | undefined): KeyFields =>
  text ? Object.entries(parseSent(text, new Date(0))).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const) : [];

/** Stages that are not objects are plain JSON on the wire ("10", "\"total\""); the parser of objects reads both. */
const stageOf = (text: string, now: Date): unknown => parseSent(text, now);

const costOf = ({ examined, index }: SearchResult | Written) => ({ examined, index });

function listOf({ found }: SearchResult, projection: string | undefined): string[] {
  if (!projection) return found.map(({ text }) => text);
  const fields = parseSent(projection, new Date(0));
  const documents = found.map(({ document }) => document);
  return project(documents, fields).map(formatDocument);
}

function present(transaction: Transaction | null): Transaction {
  if (!transaction) throw new Failure("INVALID_PARAM", "transactionId is missing");
  return transaction;
}
