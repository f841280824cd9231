/**
 * One JSON line an event, for the platform's log. Only codes, counts and ids go in: a message of an error may hold what a family wrote,
 * so a defect is logged by its kind and its place in our code.
 */
export function log(event: string, fields: Readonly<Record<string, string | number | boolean | null>> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);
}

/** Where in our code it happened: the stack's lines without the message. */
export const placeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? "")
        .split("\n")
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 6)
        .map((line) => line.trim())
        .join(" < ")}`
    : typeof error;
