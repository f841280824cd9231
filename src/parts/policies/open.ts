import Taro from "@tarojs/taro";

export const openPolicy = (id: string): void => void Taro.navigateTo({ url: `/guardian/policies/index?id=${id}` });
export const openBenefits = (): void => void Taro.navigateTo({ url: "/guardian/benefits/index" });
