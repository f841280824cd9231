/** The eight signs of a family code, as they are typed. The contract's own pattern would bring zod to the phone. */
export const codeLength = 8;
const half = codeLength / 2;

/** What was typed, as one means it: small letters, spaces and dashes are forgiven. */
export const signsOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .slice(0, codeLength);

/** K7MP 2XQ9: in two groups of four, as it is read out. */
export const grouped = (signs: string): string => (signs.length > half ? `${signs.slice(0, half)} ${signs.slice(half)}` : signs);

/** What is wrong with it and what to do; null when it can be looked up. */
export function codeProblem(signs: string): string | null {
  if (signs === "") return `还差家庭码，一共 ${codeLength} 位`;
  if (/[01IO]/.test(signs)) return "号里没有 0 和 1，也没有字母 O 和 I。请儿童主任再念一遍";
  return signs.length < codeLength ? `少了 ${codeLength - signs.length} 位，一共 ${codeLength} 位` : null;
}

/** A telephone number may be left out; a wrong one is worse than none. */
export const phoneProblem = (typed: string): string | null => {
  const digits = typed.replace(/[\s-]/g, "");
  if (digits === "" || /^(1\d{10}|0\d{9,11})$/.test(digits)) return null;
  return /^1\d*$/.test(digits) && digits.length < 11 ? `少了 ${11 - digits.length} 位，一共 11 位` : "电话号码不对：手机号一共 11 位";
};
