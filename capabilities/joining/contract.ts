import * as z from "zod";
import { contract } from "../operation";
import { Me } from "../people/contract";
import { Id, Instant, Name, Phone, Token } from "../shapes";

export const codeLength = 8; // signs of 32 kinds: 40 bits (decisions 12)
export const codeMinutes = 30;
export const childrenPerCode = 4;

/** Eight signs as a director reads them out: no 0 and O, no 1 and I; spaces and small letters are forgiven. */
const Code = z
  .string("还差家庭码，一共 8 位。")
  .transform((text) => text.toUpperCase().replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Z]{8}$/, "号不对，一共 8 位。请儿童主任再念一遍。"));

export const joining = contract({
  /** The child director makes a code for one family, its children ticked. */
  invite: {
    who: { director: "own place", supervisor: "own place" },
    about: { place: "placeId" },
    input: z.object({
      placeId: Id,
      childIds: z.array(Id).min(1, "还没点孩子。").max(childrenPerCode, `一个码最多 ${childrenPerCode} 个孩子，请分开发。`),
    }),
    output: z.object({ code: z.string(), until: Instant }),
    refusals: { notHere: "有孩子不在这个村，请返回刷新再点。" },
    audit: "write",
  },
  /** 是这几个孩子吗: shows the children's tokens and nothing else. */
  look: {
    who: { anyone: "always" },
    about: { invitation: "code" },
    input: z.object({ code: Code }),
    output: z.object({ tokens: z.array(Token), until: Instant }),
    refusals: { spent: "这个号用过了或过时了，请儿童主任再发一个。" },
    audit: "nothing",
    triesPerDay: 5,
  },
  /** The guardian joins. Answers count as decisions 12 says until the director confirms. */
  accept: {
    who: { anyone: "always" },
    about: { invitation: "code" },
    input: z.object({
      code: Code,
      relation: z.enum(["奶奶", "爷爷", "外婆", "外公", "妈妈", "爸爸", "亲戚"], "请点一下您是孩子的谁。"),
      name: Name,
      phone: Phone.optional(),
    }),
    output: z.object({ me: Me }),
    refusals: { spent: "这个号用过了或过时了，请儿童主任再发一个。" },
    audit: "write",
    triesPerDay: 5,
  },
  /** The director says whether the one who joined is of this family; 平安 of before counts from then on, with its own time. */
  confirm: {
    who: { director: "own place", supervisor: "own place" },
    about: { child: "childId" },
    input: z.object({ childId: Id, guardianId: Id, belongs: z.boolean() }),
    output: z.object({}),
    refusals: { nobody: "这个人不在名单上了，请刷新再看。" },
    audit: "write",
  },
});
