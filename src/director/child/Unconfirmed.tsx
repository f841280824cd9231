import { useState } from "react";
import { call, NotReached, Refused } from "../../cloud";
import { relationPicture } from "../../parts/children/relations";
import type { Shown } from "../../parts/children/words";
import { Card, Note, Pair, Tile, Who, Words } from "../../ui";

interface UnconfirmedProps {
  childId: string;
  name: string;
  guardian: Shown["guardians"][number];
  onDone: () => Promise<void>;
}

/** Somebody joined by a code: 这是他家的人吗. A no is asked once more, since it takes a person's right away. */
export function Unconfirmed({ childId, name, guardian, onDone }: UnconfirmedProps) {
  const [doubt, setDoubt] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState("");

  async function confirm(belongs: boolean): Promise<void> {
    setAsking(true);
    setProblem("");
    try {
      await call("joining.confirm", { childId, guardianId: guardian.guardianId, belongs });
      await onDone();
    } catch (failure) {
      if (failure instanceof NotReached) setProblem("没连上，还没记下。有网再点一次。");
      else if (failure instanceof Refused) setProblem(failure.message);
      else throw failure;
    } finally {
      setAsking(false);
    }
  }
  const no = doubt ? () => void confirm(false) : () => setDoubt(true);
  return (
    <Card>
      <Words large>{doubt ? `${guardian.name}不是${name}家的人？` : "这是他家的人吗？"}</Words>
      {doubt ? (
        <Words quiet>点了以后，这个人就看不到{name}了，以前点的平安也不算。</Words>
      ) : (
        <Who
          picture={relationPicture(guardian.relation)}
          name={guardian.name}
          sub={[`说是${name}的${guardian.relation}`, guardian.phone].filter(Boolean).join(" · ")}
        />
      )}
      {problem ? <Note glyph="alert">{problem}</Note> : null}
      <Pair>
        <Tile kind={doubt ? "line" : "sun"} waiting={asking && "正在送…"} onTap={() => (doubt ? setDoubt(false) : void confirm(true))}>
          {doubt ? "是我看错了" : "是"}
        </Tile>
        {asking ? null : (
          <Tile kind={doubt ? "red" : "line"} onTap={no}>
            {doubt ? "不是他家的" : "不是"}
          </Tile>
        )}
      </Pair>
    </Card>
  );
}
