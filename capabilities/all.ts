import { checkinOperations } from "./checkin/operations";
import { childrenOperations } from "./children/operations";
import { counsellingOperations } from "./counselling/operations";
import type { Handlers } from "./handlers";
import { joiningOperations } from "./joining/operations";
import type { Contract } from "./operation";
import { peopleOperations } from "./people/operations";
import { policyOperations } from "./policies/operations";
import { reminderOperations } from "./reminders/operations";
import { todoOperations } from "./todos/operations";

/** One operation as the door sees it: its contract and its handler, whatever their shapes. */
export interface Operation {
  contract: Contract;
  run: Handlers<Record<string, Contract>>[string];
}

const tied = {
  checkin: checkinOperations,
  children: childrenOperations,
  counselling: counsellingOperations,
  joining: joiningOperations,
  people: peopleOperations,
  policies: policyOperations,
  reminders: reminderOperations,
  todos: todoOperations,
};

/** By name, "checkin.submit". A Map, so that "constructor" is no operation. */
export const allOperations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(tied).flatMap(([capability, { contracts, handlers }]) =>
    Object.entries(contracts).map(([name, contract]): [string, Operation] => [
      `${capability}.${name}`,
      { contract, run: handlers[name as keyof typeof handlers] as unknown as Operation["run"] },
    ]),
  ),
);
