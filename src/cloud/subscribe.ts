import Taro from "@tarojs/taro";

const templatesAtOnce = 5; // WeChat's limit of one call

/**
 * WeChat's sheet "may we send you this message". Must be called inside a tap; answers with the template ids that were accepted.
 * Refused, closed or switched off is an answer too: none.
 */
export async function ask(templateIds: string[]): Promise<string[]> {
  const tmplIds = templateIds.slice(0, templatesAtOnce);
  try {
    // Taro's types also ask for Alipay's `entityIds`, which WeChat does not know.
    const answers = (await Taro.requestSubscribeMessage({ tmplIds } as Taro.requestSubscribeMessage.Option)) as unknown as Record<
      string,
      string
    >;
    return tmplIds.filter((id) => answers[id] === "accept");
  } catch {
    return [];
  }
}
