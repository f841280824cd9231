import { contracts } from "#capabilities/contracts";
import type { Contract } from "#capabilities/operation";

/** The access table as JSON: what may be asked, by whom, about whom. */
export const accessTable = () =>
  Object.entries(contracts).flatMap(([capability, operations]) =>
    Object.entries(operations as Record<string, Contract>).map(([name, { who, about, audit, refusals }]) => ({
      operation: `${capability}.${name}`,
      who,
      about,
      audit,
      refusals,
    })),
  );
