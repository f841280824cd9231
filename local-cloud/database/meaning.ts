import { Aggregator } from "mingo/aggregator";
import { Context } from "mingo/core";
import { type Iterator as Lazily, Lazy } from "mingo/lazy";
import * as accumulator from "mingo/operators/accumulator";
import * as expression from "mingo/operators/expression";
import * as pipeline from "mingo/operators/pipeline";
import * as projection from "mingo/operators/projection";
import * as query from "mingo/operators/query";
import { Query } from "mingo/query";
import type { PipelineOperator, QueryOperator } from "mingo/types";
import { Failure, notOffered } from "../failure";
import { encode } from "./encoding";
import { documentKeys } from "./keys";
import { type Document, type Fields, isPlain } from "./values";

type Operator = typeof query.$eq;

/** mingo types an operator by the arguments of all operators at once; ours take what their own name takes. */
const comparison = (operator: Operator) => operator as unknown as QueryOperator;

/** Counting nothing gives no row. */
const count = ((documents: Lazily, name: string) =>
  documents.transform((all) => Lazy(all.length === 0 ? [] : [{ [name]: all.length }]))) as unknown as PipelineOperator;

/** mingo's meaning of the query language, corrected where MongoDB's manual says otherwise. */
export const context = Context.init({
  accumulator: { ...accumulator },
  expression: { ...expression },
  pipeline: { ...pipeline, $count: count },
  projection: { ...projection },
  query: {
    ...query,
    $eq: comparison(equal),
    $ne: comparison((path, value, options) => negated(equal(path, value, options))),
    // Null stands for absent too, in every comparison that includes equality.
    $gte: comparison((path, value, options) => (value === null ? equal : query.$gte)(path, value, options)),
    $lte: comparison((path, value, options) => (value === null ? equal : query.$lte)(path, value, options)),
  },
});

/** The judge of a query: whether a document meets it. */
export function matcher(conditions: Fields): (document: Document) => boolean {
  const compiled = understood(() => new Query<Document>(conditions, { context }));
  return (document) => understood(() => compiled.test(document));
}

/** The wanted fields of the documents. */
export function project(documents: Document[], fields: Fields): Fields[] {
  return understood(() => new Query({}, { context }).find<Fields>(documents, fields).all());
}

/** What the stages make of the documents; `others` gives a whole collection to the stages that join one. */
export function aggregate(documents: Document[], stages: Fields[], others: (name: string) => Document[]): Fields[] {
  return understood(() => new Aggregator(stages, { context, collectionResolver: others }).run<Fields>(documents));
}

/** Does what mingo can and says plainly what it can't. */
export function understood<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const unknown = /(?:unknown|unregistered|not registered)[^$]*(\$\w+)|'?(\$\w+)'? is not registered/i.exec(message);
    throw unknown ? notOffered(`the operator ${unknown[1] ?? unknown[2]}`) : new Failure("DATABASE_REQUEST_FAILED", message);
  }
}

const negated =
  (test: ReturnType<Operator>): ReturnType<Operator> =>
  (document) =>
    !test(document);

/** Objects are equal only with the same fields in the same order. */
function equal(...[path, value, options]: Parameters<Operator>): ReturnType<Operator> {
  if (!isPlain(value)) return query.$eq(path, value, options);
  const wanted = encode(value);
  return (document) => documentKeys(document, [[path, 1]]).keys.some((key) => key.equals(wanted));
}
