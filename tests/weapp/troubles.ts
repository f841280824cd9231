import * as easel from "glass-easel";

/** Collects what goes wrong beside a step: in handlers, in lifecycles, in promises nobody waits for. */
export function makeTroubles() {
  const failures: unknown[] = [];
  const warnings: string[] = [];
  const onError = (failure: unknown) => {
    failures.push(failure);
    return false; // glass-easel shall not print it as well
  };
  const onWarning = (message: unknown) => {
    warnings.push(String(message));
    return false;
  };
  easel.addGlobalErrorListener(onError);
  easel.addGlobalWarningListener(onWarning);
  process.on("unhandledRejection", onError);
  return {
    warnings,
    add: onError,
    /** The step that caused it fails by it. */
    throwFirst(): void {
      if (failures.length > 0) throw failures.shift();
    },
    stop(): void {
      easel.removeGlobalErrorListener(onError);
      easel.removeGlobalWarningListener(onWarning);
      process.off("unhandledRejection", onError);
    },
  };
}
