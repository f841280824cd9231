import type { OperationName, Operations } from "#capabilities/contracts";
import type { Difference } from "./difference";
import type { Knock } from "./phone";
import { Refused } from "./wire";

/**
 * Makes `call`: asks the cloud one thing and waits for its answer. For reading, and for what needs others at once (a booking, an
 * approval); what a person must be able to do without a network goes through the outbox.
 * Throws Refused or NotReached. Who tries an act again after NotReached gives the same request id, so that it is done once.
 */
export function makeCall({ knock, difference, newId }: { knock: Knock; difference: Difference; newId: () => string }) {
  return async <N extends OperationName>(
    operation: N,
    input: Operations[N]["input"],
    requestId = newId(),
  ): Promise<Operations[N]["output"]> => {
    const answer = await knock(operation, input, requestId);
    difference.learn(answer.now);
    if (!answer.ok) throw new Refused(answer.error.code, answer.error.message);
    return answer.value as Operations[N]["output"];
  };
}
export type Call = ReturnType<typeof makeCall>;
