import * as z from "zod";

/** The four tiers of the network (市县乡村四级服务网络). */
export const Tier = z.enum(["city", "county", "township", "village"]);
export type Tier = z.infer<typeof Tier>;

/** Somebody to dial: how the caller knows them, and the number. */
export const Callee = z.object({ title: z.string(), phone: z.string() });
export type Callee = z.infer<typeof Callee>;
