import Taro from "@tarojs/taro";

const poolSize = 512; // bytes, enough for 32 request ids

let pool: number[] = [];
let asked = false;

/** WeChat gives random bytes only later, and a tap can't wait for them; so a pool is filled beforehand. */
function fill(): void {
  if (asked || typeof Taro.getRandomValues !== "function") return;
  asked = true;
  Taro.getRandomValues({ length: poolSize })
    .then(({ randomValues }) => {
      pool = pool.concat(Array.from(new Uint8Array(randomValues)));
    })
    .catch(() => undefined) // an old WeChat: request ids are made without (requestId.ts)
    .then(() => {
      asked = false;
    });
}
fill();

/** So many random bytes at once, or null while the phone has none. */
export function randomBytes(count: number): number[] | null {
  if (pool.length < poolSize / 4) fill();
  return pool.length < count ? null : pool.splice(0, count);
}
