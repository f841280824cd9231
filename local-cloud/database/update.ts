import { type Modifier, update } from "mingo/updater";
import { resolve } from "mingo/util";
import { Failure } from "../failure";
import { context, understood } from "./meaning";
import { type Document, type Fields, formatDocument, isPlain, parseDocument } from "./values";

/** A document's text after an update; the same text when the update changes nothing. */
export function updatedText(text: string, operators: Fields, query: Fields): string {
  const document = parseDocument(text);
  for (const [operator, fields] of Object.entries(operators)) {
    if (!operator.startsWith("$") || !isPlain(fields)) throw refused(`unknown modifier: ${operator}`);
    for (const path of Object.keys(fields)) assertApplicable(document, operator, path);
  }
  understood(() =>
    // A positional path ("list.$.x") is found by the query; nothing else needs it.
    update(document, operators as Modifier<Document>, [], positional(operators) ? query : {}, {
      cloneMode: "deep",
      queryOptions: { context },
    }),
  );
  return formatDocument(document);
}

/** Where mingo passes over what does not fit, MongoDB refuses: a wrong type is a defect of the caller and must be seen. */
function assertApplicable(document: Document, operator: string, path: string): void {
  if (path === "_id") throw refused("Performing an update on the path '_id' would modify the immutable field '_id'");
  if (path.includes("$")) return;
  const present = resolve(document, path);
  if ((operator === "$inc" || operator === "$mul") && present !== undefined && typeof present !== "number") {
    throw refused(`Cannot apply ${operator} to a value of non-numeric type: ${path}`);
  }
  if (LIST_OPERATORS.has(operator) && present !== undefined && !Array.isArray(present)) {
    throw refused(`The field '${path}' must be an array for ${operator}`);
  }
  if (operator === "$unset" || operator === "$pull" || operator === "$pullAll" || operator === "$pop") return;
  const parents = path.split(".").slice(0, -1);
  for (const [at] of parents.entries()) {
    const name = parents.slice(0, at + 1).join(".");
    const parent = resolve(document, name);
    if (parent !== undefined && !isPlain(parent) && !Array.isArray(parent))
      throw refused(`Cannot create field '${path}' in the value of '${name}'`);
  }
}

const LIST_OPERATORS = new Set(["$push", "$addToSet", "$pull", "$pullAll", "$pop"]);

const positional = (operators: Fields) =>
  Object.values(operators).some((fields) => isPlain(fields) && Object.keys(fields).some((path) => path.includes("$")));

const refused = (message: string) => new Failure("DATABASE_REQUEST_FAILED", message);
