import { useState } from "react";
import { ask, call, type Operations } from "../../cloud";

type Kind = Operations["reminders.grant"]["input"]["kind"];
type Template = { templateId: string; granted: boolean } | null;
export type Reminder = {
  /** off: the city has no such message · none: nothing left · some: at least one message may still be sent */
  state: "off" | "none" | "some";
  /** How many, once the cloud has said so. */
  left: number | null;
  /** What became of the last tap, in words; "" before it. */
  said: string;
  ask: () => void;
};

/** 有急事提醒我: WeChat lets one message be sent for each time the person agrees, and asks only inside a tap. */
export function useReminder(kind: Kind, template: Template | undefined, onRefused: () => void = () => undefined): Reminder {
  const [left, setLeft] = useState<number | null>(null);
  const [said, setSaid] = useState("");

  async function agree(templateId: string): Promise<void> {
    const accepted = await ask([templateId]);
    if (accepted.length === 0) {
      setSaid("这次没点同意，不要紧。想要提醒时再点一次。");
      onRefused();
      return;
    }
    try {
      setLeft((await call("reminders.grant", { kind })).left);
      setSaid("好了，有事提醒您一次。");
    } catch {
      setSaid("没连上，还没开好。有网再点一次。");
    }
  }
  const granted = left === null ? template?.granted : left > 0;
  return {
    state: template ? (granted ? "some" : "none") : "off",
    left,
    said,
    ask: () => {
      if (template) void agree(template.templateId);
    },
  };
}
