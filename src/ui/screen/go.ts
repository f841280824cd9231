import Taro from "@tarojs/taro";

const home = "/pages/home/index";
const urgent = "/pages/urgent/index";

/** Back where the person came from; opened from a message there is nothing behind, so home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: home });
}

/** 求助. From a page that the urgent page opened, back to it; with ten pages open WeChat takes no more, so in this one's place. */
export function goUrgent(): void {
  const pages = Taro.getCurrentPages();
  if (pages.at(-2)?.route?.replace(/^\//, "").startsWith("pages/urgent/index")) {
    void Taro.navigateBack();
    return;
  }
  Taro.navigateTo({ url: urgent }).catch(() => Taro.redirectTo({ url: urgent }));
}
