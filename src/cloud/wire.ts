/** What the cloud says to one request, `now` being its own time as an ISO string. */
export type CloudAnswer = { ok: true; value: unknown; now: string } | { ok: false; error: { code: string; message: string }; now: string };

/** The longest a request may take. The platform's functions answer within a few seconds or not at all. */
export const answerTimeLimit = 15_000; // milliseconds

/** The cloud has answered, and its answer is no. The message is for the person and says what to do. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * No answer of our own came: no network, a time-out, an error of the platform. The request may have reached the cloud all the
 * same, so what matters is sent again with the same request id.
 */
export class NotReached extends Error {
  override readonly name = "NotReached";
  constructor(override readonly cause?: unknown) {
    super("没连上，请看看网络，再试一次。");
  }
}

/** Reads an answer of our own; whatever else came (a page of the network's provider, an error of the platform) is no answer. */
export function readAnswer(raw: unknown): CloudAnswer {
  if (isObject(raw) && typeof raw.now === "string") {
    if (raw.ok === true) return { ok: true, value: raw.value, now: raw.now };
    const error = raw.error;
    if (raw.ok === false && isObject(error) && typeof error.code === "string" && typeof error.message === "string")
      return { ok: false, error: { code: error.code, message: error.message }, now: raw.now };
  }
  throw new NotReached(raw);
}

/** Waits at most so long for one request; every failure on the way is NotReached. */
export async function reach(milliseconds: number, request: () => Promise<unknown>): Promise<CloudAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReached("time-out")), milliseconds);
  });
  try {
    return readAnswer(await Promise.race([request(), tooLate]));
  } catch (failure) {
    throw failure instanceof NotReached ? failure : new NotReached(failure);
  } finally {
    clearTimeout(timer);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
