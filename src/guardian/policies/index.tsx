import { useRouter, useShareAppMessage } from "@tarojs/taro";
import { session } from "../../cloud";
import type { Policy } from "../../parts/policies/search";
import { usePolicies } from "../../parts/policies/usePolicies";
import { parameter } from "../../parts/post/open";
import { Empty, Failed, goBack, Loading, Screen, Tile } from "../../ui";
import { Reader } from "./Reader";
import { useFamily } from "./useFamily";

/** One explainer. A share card opens it signed out, where there is nobody whose director could be asked. */
export default function PolicyPage() {
  const policies = usePolicies();
  const { personId, word } = session.who();
  const id = parameter(useRouter().params.id);
  const policy = policies.value?.policies.find((each) => each.id === id);
  useShareAppMessage(() => ({ title: policy?.title ?? "阳光护童", path: `/guardian/policies/index?id=${id}` }));
  const offline = policies.state === "offline";
  if (policy && personId !== null && word === "guardian") return <OfFamily policy={policy} offline={offline} person={personId} />;
  if (policy) return <Reader policy={policy} offline={offline} family={null} />;
  return (
    <Screen wing="guardian" left={{ back: true }}>
      {policies.value ? (
        <Empty scene="lost" label="路口的路牌" words="这一篇撤下了，看看别的。">
          <Tile kind="go" glyph="back" onTap={goBack}>
            返回
          </Tile>
        </Empty>
      ) : policies.state === "opening" ? (
        <Loading onRetry={policies.again} />
      ) : (
        <Failed words="网不太好，还没看过的打不开。" onRetry={policies.again} />
      )}
    </Screen>
  );
}

const OfFamily = ({ person, ...shown }: { policy: Policy; offline: boolean; person: string }) => (
  <Reader {...shown} family={useFamily(shown.policy, person)} />
);
