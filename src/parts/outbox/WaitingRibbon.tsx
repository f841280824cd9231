import { now, type OutboxView } from "../../cloud";
import { Ribbon } from "../../ui";
import { whenWords } from "../time";

interface WaitingRibbonProps {
  outbox: OutboxView;
  online: boolean;
  /** Set when what stands on the page could not be refreshed: since when it is so. */
  shownAt: number | null;
  onLook: () => void;
}

/** How what was done gets on, for people at work; nothing to say, no ribbon. */
export function WaitingRibbon({ outbox, online, shownAt, onLook }: WaitingRibbonProps) {
  const { waiting, stuck, refused } = outbox;
  if (refused > 0) return <Ribbon kind="stuck" words={`有 ${refused} 条没收下`} onLook={onLook} />;
  if (stuck > 0) return <Ribbon kind="stuck" count={stuck} onLook={onLook} />;
  if (!online)
    return (
      <Ribbon
        kind="offline"
        words={waiting > 0 ? `没网。存了 ${waiting} 条，有网就自动送走` : "没网也能办。存在手机里，有网就自动送走"}
        {...(waiting > 0 ? { onLook } : {})}
      />
    );
  if (waiting > 0) return <Ribbon kind="sending" count={waiting} onLook={onLook} />;
  if (shownAt !== null) return <Ribbon kind="offline" words={`没连上，这是 ${whenWords(shownAt, now())} 的`} />;
  return null;
}
