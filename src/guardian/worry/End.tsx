import { useEffect, useRef } from "react";
import { type Delivery, useOnline, type useSpeech, vibrate } from "../../cloud";
import { DirectorRow } from "../../parts/checkin/DirectorRow";
import { askedWords, type Director } from "../../parts/checkin/words";
import { goBack, List, Pill, Ribbon, Tile, Words } from "../../ui";

interface EndProps {
  /** What has been said of this worry and is not known to have arrived, or has just arrived. */
  about: Delivery[];
  director: Director;
  speech: ReturnType<typeof useSpeech>;
  /** After 需要帮助: others may be in the room. */
  quiet: boolean;
}

/** 记下了, and truthfully where it is: who has been asked is said only when the cloud has it. */
export function End({ about, director, speech, quiet }: EndProps) {
  const online = useOnline();
  const arrived = about.every(({ state }) => state === "sent");
  const underWay = !arrived && online && about.some(({ state }) => state === "sending");
  const refused = about.find((item) => item.refused)?.refused;
  const said = useRef(false);

  useEffect(() => {
    if (!arrived || said.current) return;
    said.current = true;
    if (quiet || speech.state === "none") vibrate();
    else speech.say(`记下了。${askedWords(director)}。`);
  }, [arrived, quiet, speech, director]);

  return (
    <>
      {arrived ? (
        <Ribbon kind="sent" words={`记下了。${askedWords(director)}。`} />
      ) : refused ? (
        <Ribbon kind="stuck" words={refused.message} />
      ) : underWay ? (
        <Ribbon kind="sending" words="正在送…" />
      ) : (
        <Ribbon kind="offline" words={online ? "还没送到，一会儿自动再送。急的话直接打电话" : "没网，还没送到。急的话直接打电话"} />
      )}
      <List>
        <DirectorRow director={director} arrived={arrived} />
      </List>
      {arrived ? null : (
        <Pill tone="sky" glyph="clock">
          存好了，有网就送
        </Pill>
      )}
      <Words quiet>事情变了，回首页再报一次就行。</Words>
      <Tile kind="go" glyph="home" onTap={goBack}>
        回首页
      </Tile>
    </>
  );
}
