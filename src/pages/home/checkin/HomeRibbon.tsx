import { now, type OutboxView, type useAnswer } from "../../../cloud";
import { whenWords } from "../../../parts/time";
import { Ribbon } from "../../../ui";
import type { Moment } from "./useCheckin";

interface HomeRibbonProps {
  box: OutboxView;
  moment: Moment;
  online: boolean;
  home: Pick<ReturnType<typeof useAnswer<"checkin.home">>, "state" | "at">;
  onLook: () => void;
}

/** How things get on, one line at most. What is merely on its way is said on the card: a line that comes and goes would move the keys. */
export function HomeRibbon({ box, moment, online, home, onLook }: HomeRibbonProps) {
  if (moment === "full") return <Ribbon kind="stuck" words="手机快满了，没存下。删几张照片，再点一次。急事直接打电话" />;
  if (box.refused > 0) return <Ribbon kind="stuck" words={`有 ${box.refused} 条没收下`} onLook={onLook} />;
  if (box.stuck > 0) return <Ribbon kind="stuck" count={box.stuck} onLook={onLook} />;
  if (moment === "takenBack") return <Ribbon kind="sent" words="撤回了，请您重新点" />;
  if (!online) return <Ribbon kind="offline" />;
  if (home.state === "offline" && home.at !== null)
    return <Ribbon kind="offline" words={`没连上，看到的是 ${whenWords(home.at, now())} 的。照样能报`} />;
  return null;
}
