import Taro from "@tarojs/taro";
import { session } from "../../cloud";
import { PolicyList } from "../../parts/policies/PolicyList";
import { usePolicies } from "../../parts/policies/usePolicies";
import { Failed, goBack, Loading, Ribbon, Screen, Tabs } from "../../ui";

/** 能领啥: what help there is, in plain words. Read signed out too, and offline once it has been read. */
export default function GuardianHomePage() {
  const policies = usePolicies();
  const { personId, word } = session.who();
  const joined = personId !== null && word === "guardian";
  const { value, state } = policies;
  return (
    <Screen
      wing="guardian"
      left={joined ? { who: "能领啥", picture: "card-money" } : { back: true }}
      title="家里能得到啥帮助"
      tabs={
        joined ? (
          <Tabs
            tabs={[
              { key: "checkin", name: "报平安", glyph: "sun" },
              { key: "policies", name: "能领啥", glyph: "coin" },
            ]}
            at="policies"
            onGo={(key) => key === "checkin" && goBack()}
          />
        ) : undefined
      }
    >
      {state === "offline" && value ? <Ribbon kind="offline" words="没网，这是上次存下的" /> : null}
      {value ? (
        <PolicyList policies={value.policies} />
      ) : state === "opening" ? (
        <Loading onRetry={policies.again} call={numbers} />
      ) : (
        <Failed words="网不太好，还没看过的打不开。" onRetry={policies.again} call={numbers} />
      )}
    </Screen>
  );
}

const numbers = { words: "看能打的电话", onTap: () => void Taro.navigateTo({ url: "/pages/hotlines/index" }) };
