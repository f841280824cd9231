import { useEffect, useState } from "react";
import { outbox, PhoneFull, useAnswer, useOutbox } from "../../cloud";
import type { Policy } from "../../parts/policies/search";
import { remember } from "../../parts/policies/seen";

/** What a family does with one explainer: it has been read, it was not understood. */
export function useFamily(policy: Policy, person: string) {
  const home = useAnswer("checkin.home", {}, { person });
  const box = useOutbox(person);
  const [asked, setAsked] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  // A family is named by its first child, whichever of its guardians reads (capabilities/policies/contract).
  const childId = (home.value?.cards ?? []).map((card) => card.childId).sort()[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each version that is opened counts once
  useEffect(() => remember(policy), [policy.id, policy.version]);

  /** Keeps a tap of the family on the phone; does nothing for one who has no child any more. */
  function keep(post: (childId: string) => void): void {
    try {
      if (childId) post(childId);
      setFull(false);
    } catch (failure) {
      if (!(failure instanceof PhoneFull)) throw failure;
      setFull(true);
    }
  }
  return {
    director: childId ? home.value?.directors[childId] : undefined,
    asked: box.items.find(({ requestId }) => requestId === asked)?.state ?? null,
    full,
    finished: (): void =>
      keep((subject) => {
        outbox.post("policies.read", { childId: subject, policyId: policy.id, version: policy.version }, { person, subject });
      }),
    ask: (): void =>
      keep((subject) => setAsked(outbox.post("policies.unclear", { childId: subject, policyId: policy.id }, { person, subject }))),
  };
}
export type Family = ReturnType<typeof useFamily>;
