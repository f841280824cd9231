import Taro from "@tarojs/taro";

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** The pages of one to-do and of one child belong to the director's package; the township opens them too. */
export const todoUrl = (todoId: string, placeId: string): string => `/director/todo/index?${query({ todoId, placeId })}`;
export const openTodo = (todoId: string, placeId: string): void => void Taro.navigateTo({ url: todoUrl(todoId, placeId) });
export const openChild = (childId: string): void => void Taro.navigateTo({ url: `/director/child/index?${query({ childId })}` });

/** WeChat hands a page its parameters as they were written. */
export const parameter = (value: string | undefined): string => decodeURIComponent(value ?? "");
