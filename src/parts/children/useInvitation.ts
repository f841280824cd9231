import { useState } from "react";
import { call, NotReached, type Operations, Refused } from "../../cloud";
import { childrenPerCode } from "../limits";
import type { ChildRow } from "./words";

export type Invited = Operations["joining.invite"]["output"];
export interface Invitation {
  picked: readonly ChildRow[];
  pick: (child: ChildRow) => void;
  asking: boolean;
  invited: Invited | null;
  problem: string;
  ask: () => void;
  clear: () => void;
}

/** A code for one family: its children are ticked, then the cloud makes it. It needs a network, since the code is the cloud's. */
export function useInvitation(placeId: string): Invitation {
  const [picked, setPicked] = useState<readonly ChildRow[]>([]);
  const [asking, setAsking] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  const [problem, setProblem] = useState("");

  async function invite(): Promise<void> {
    setAsking(true);
    setProblem("");
    try {
      setInvited(await call("joining.invite", { placeId, childIds: picked.map(({ childId }) => childId) }));
    } catch (failure) {
      if (!(failure instanceof Refused || failure instanceof NotReached)) throw failure;
      setProblem(failure.message);
    } finally {
      setAsking(false);
    }
  }
  return {
    picked,
    pick(child) {
      const without = picked.filter(({ childId }) => childId !== child.childId);
      if (without.length < picked.length) {
        setPicked(without);
        setProblem("");
        return;
      }
      const problem =
        picked.length >= childrenPerCode
          ? `一个码最多 ${childrenPerCode} 个孩子，请分开发。`
          : picked.some(({ village }) => village !== child.village)
            ? "一个码只给一家，请点同一个村的孩子。"
            : "";
      setProblem(problem);
      if (!problem) setPicked([...picked, child]);
    },
    asking,
    invited,
    problem,
    ask: () => void invite(),
    clear() {
      setPicked([]);
      setInvited(null);
      setProblem("");
    },
  };
}
