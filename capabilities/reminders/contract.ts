import * as z from "zod";
import { contract } from "../operation";
import { Id } from "../shapes";

/** What messages exist; a city gives each its template id (content/environment.example). */
export const MessageKind = z.enum(["due", "todo", "talk"]);
export type MessageKind = z.infer<typeof MessageKind>;

export const reminders = contract({
  /** WeChat's sheet was accepted inside a tap: one more message of this kind may be sent to this person. */
  grant: {
    who: { anyone: "always" },
    about: "self",
    input: z.object({ kind: MessageKind }),
    output: z.object({ left: z.int() }),
    refusals: { nobody: "请先用家庭码加入，再来点提醒。" },
    audit: "write",
  },
  /** The sender takes a dispatch for a while, so that no other sends it; answers what to send, or null when there is nothing to. */
  lease: {
    who: { clock: "always" },
    about: "nothing",
    input: z.object({ dispatchId: Id }),
    output: z.object({
      letter: z.object({ openId: z.string(), kind: MessageKind, words: z.record(z.string(), z.string()), page: z.string() }).nullable(),
    }),
    refusals: {},
    audit: "write",
  },
  /** What became of it. */
  receipt: {
    who: { clock: "always" },
    about: "nothing",
    input: z.object({ dispatchId: Id, outcome: z.enum(["sent", "unsent", "failed"]), detail: z.string().max(200) }),
    output: z.object({}),
    refusals: {},
    audit: "write",
  },
});
