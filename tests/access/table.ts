import { contracts } from "#capabilities/contracts";
import type { Contract } from "#capabilities/operation";

export const entries: [name: string, contract: Contract][] = Object.entries(contracts).flatMap(([capability, operations]) =>
  Object.entries(operations as Record<string, Contract>).map(([name, contract]): [string, Contract] => [`${capability}.${name}`, contract]),
);

const aboutOf = ({ about }: Contract) => (typeof about === "string" ? about : Object.keys(about)[0]!);

/** The access table as people read it; committed as ACCESS.md and compared in a test. */
export const accessTable = (): string =>
  [
    "# Who may do what",
    "",
    "Generated from the contracts; a test compares it. “own place” is the place of the caller's post and all that lies in it.",
    "",
    "| operation | about | who, on whose data | audit | refused when |",
    "|---|---|---|---|---|",
    ...entries.map(([name, contract]) => {
      const who = Object.entries(contract.who).map(([knocker, scope]) => `${knocker}: ${scope}`);
      return `| ${name} | ${aboutOf(contract)} | ${who.join("; ")} | ${contract.audit} | ${Object.keys(contract.refusals).join(", ") || "—"} |`;
    }),
    "",
  ].join("\n");
