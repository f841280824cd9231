import { useState } from "react";
import { Ribbon, Sheet, Tile, Words } from "../../../ui";
import { recognise } from "../recognise";

const said = {
  unknown: "还没查到您的岗位。请上级设好了，再来点一次。",
  notReached: "没连上。请看看网络，再点一次。",
} as const;

/** 我来上班: a post is given by whoever is above, and this phone is known by it. */
export function WorkSheet({ onClose, onKnown }: { onClose: () => void; onKnown: () => void }) {
  const [state, setState] = useState<"idle" | "asking" | keyof typeof said>("idle");

  async function look(): Promise<void> {
    setState("asking");
    const found = await recognise();
    if (found === "known") onKnown();
    else setState(found);
  }
  return (
    <Sheet title="我来上班" onClose={onClose}>
      <Words large>请让上级先给您设岗。设好了，点下面的键，就进到您的那一边。</Words>
      {state === "unknown" || state === "notReached" ? (
        <Ribbon kind={state === "notReached" ? "offline" : "stuck"} words={said[state]} />
      ) : null}
      <Tile kind="go" glyph="redo" waiting={state === "asking" && "正在看…"} onTap={() => void look()}>
        设好了，看一下
      </Tile>
    </Sheet>
  );
}
