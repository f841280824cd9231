import * as z from "zod";

/** Shapes that several contracts share. Sentences are for people: they say what to do. */

export const nameLimit = 40; // characters; the longest registered Chinese name has fewer than 30
export const noteLimit = 500; // characters of one note
export const pageLimit = 50; // rows of one page of a list

export const Id = z.string("缺少编号，请返回再点一次。").regex(/^[\w|.:-]{1,120}$/, "编号不对，请返回再点一次。");
export type Id = string;

/** Made by the phone before anything is sent; the same tap always bears the same one. */
export const RequestId = z.string("缺少请求号，请关掉小程序再打开。").regex(/^[A-Za-z0-9_-]{16,64}$/, "请求号不对，请关掉小程序再打开。");

/** Milliseconds since 1970 UTC. China keeps no daylight saving: China time is UTC+8 always. */
export const Instant = z.int("时间不对，请重选。").min(0).max(8.64e15);
export type Instant = number;

/** A day of China, "YYYY-MM-DD". */
export const Day = z.iso.date("日期不对，请重选。");
export type Day = string;

/** When the phone thinks it is, and how far it last knew itself to be from the cloud (cloud − phone, milliseconds; null = never heard). */
export const PhoneTime = z.object({ at: Instant, difference: z.int().min(-8.64e15).max(8.64e15).nullable() });
export type PhoneTime = { at: Instant; difference: number | null };

export const Note = z.string("写的话不对，请重写。").trim().max(noteLimit, `最多写 ${noteLimit} 个字，请短一点。`);
export const Name = z.string("还差姓名。").trim().min(1, "还差姓名。").max(nameLimit, `姓名最多 ${nameLimit} 个字。`);
export const Phone = z
  .string("电话号码不对，请再看一遍。")
  .trim()
  .regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/, "电话号码不对：手机号一共 11 位。");

/** The picture a family chooses for a child, so that two grandchildren are told apart without reading (visual.md, Pictures). */
export const Token = z.enum(["sprout", "wheat", "fish", "kite", "bird", "melon"]);
export type Token = z.infer<typeof Token>;

export const Cursor = z.string().max(400, "翻页出了错，请从头看。").optional();
