import { useState } from "react";
import { call, NotReached, newRequestId, type Operations, Refused, session } from "../../cloud";
import { codeProblem, phoneProblem, signsOf } from "./code";

export type Step = "privacy" | "code" | "children" | "relation" | "name" | "size" | "reminder";
export type Relation = Operations["joining.accept"]["input"]["relation"];
type Tokens = Operations["joining.look"]["output"]["tokens"];
export interface Problem {
  /** Over which field it stands; null: over the keys. */
  field: "code" | "name" | "phone" | null;
  words: string;
}

const wrongCode = "号不对，请儿童主任再念一遍";
const before: Partial<Record<Step, Step>> = { code: "privacy", children: "code", relation: "children", name: "relation" };

/** The way in, step by step. What was typed stays, whatever happens to the network. */
export function useJoin(startCode: string) {
  const [step, setStep] = useState<Step>("privacy");
  const [code, setCode] = useState(() => signsOf(startCode));
  const [tokens, setTokens] = useState<Tokens>([]);
  const [relation, setRelation] = useState<Relation | null>(null);
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // One id for one wish to join: sent again after a lost answer it is the same wish, and joins once.
  const [wish, setWish] = useState({ of: "", requestId: "" });

  const go = (to: Step) => {
    setProblem(null);
    setStep(to);
  };
  /** What is being mended is no longer wrong. */
  const typing = (set: () => void) => {
    setProblem(null);
    set();
  };
  /** Runs one question to the cloud; what goes wrong is said over the field or the keys. */
  async function ask(field: Problem["field"], question: () => Promise<void>): Promise<void> {
    setAsking(true);
    setProblem(null);
    try {
      await question();
    } catch (failure) {
      if (failure instanceof NotReached) setProblem({ field: null, words: "没连上。有网才能加入，写好的都在，再点一次" });
      // The door says of a code that is not there what it says of everything that is not there.
      else if (failure instanceof Refused) setProblem({ field, words: failure.code === "notYours" ? wrongCode : failure.message });
      else throw failure;
    } finally {
      setAsking(false);
    }
  }

  return {
    step,
    code,
    tokens,
    relation,
    name,
    phone,
    asking,
    problem,
    go,
    /** Null: there is nothing before this step, or it can't be undone. */
    back: before[step] ? () => go(before[step] ?? "privacy") : null,
    setCode: (typed: string) => typing(() => setCode(signsOf(typed))),
    setName: (typed: string) => typing(() => setName(typed)),
    setPhone: (typed: string) => typing(() => setPhone(typed)),
    choose(chosen: Relation): void {
      setRelation(chosen);
      go("name");
    },
    async look(): Promise<void> {
      const words = codeProblem(code);
      if (words !== null) return setProblem({ field: "code", words });
      await ask("code", async () => {
        setTokens((await call("joining.look", { code })).tokens);
        setStep("children");
      });
    },
    async accept(): Promise<void> {
      const called = name.trim();
      if (called === "") return setProblem({ field: "name", words: "还差您的名字" });
      const words = phoneProblem(phone);
      if (words !== null) return setProblem({ field: "phone", words });
      if (relation === null) return go("relation");
      const digits = phone.replace(/[\s-]/g, "");
      const input = { code, relation, name: called, ...(digits === "" ? {} : { phone: digits }) };
      const of = JSON.stringify(input);
      const requestId = wish.of === of ? wish.requestId : newRequestId();
      setWish({ of, requestId });
      await ask(null, async () => {
        const { me } = await call("joining.accept", input, requestId);
        session.remember(me);
        session.choose("guardian");
        setStep("size");
      });
    },
  };
}
export type Join = ReturnType<typeof useJoin>;
