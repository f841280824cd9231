/** The platform's names of failures that the SDK knows, and those of the services behind it. */
export type FailureCode =
  | "SYS_ERR"
  | "INVALID_PARAM"
  | "DATABASE_REQUEST_FAILED"
  | "DATABASE_PERMISSION_DENIED"
  | "DATABASE_COLLECTION_NOT_EXIST"
  | "DATABASE_TRANSACTION_CONFLICT"
  | "DATABASE_TRANSACTION_FAIL"
  | "FUNCTIONS_REQUEST_FAIL"
  | "FUNCTIONS_EXECUTE_FAIL";

/** What a caller is answered when a service refuses or fails. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = "Failure";
  }
}

/** The answer to everything the platform has and this cloud has not, so that a gap is never taken for a success. */
export const notOffered = (what: string) => new Failure("INVALID_PARAM", `not offered here: ${what}`);

/** Any thrown thing as a Failure: what is no refusal of ours is a defect of a service. */
export function asFailure(thrown: unknown, code: FailureCode = "SYS_ERR"): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure(code, thrown instanceof Error ? thrown.message : String(thrown));
}
