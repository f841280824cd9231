import Taro from "@tarojs/taro";

/** Opens the phone's own dial sheet; needs no network and no account. False when the person closed it again, which is no error. */
export async function dial(number: string): Promise<boolean> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
    return true;
  } catch (failure) {
    if (/cancel/.test(String((failure as { errMsg?: unknown }).errMsg))) return false;
    throw failure;
  }
}
