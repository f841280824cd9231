import Taro, { useRouter } from "@tarojs/taro";
import { useOnline, useSpeech } from "../../cloud";
import { goBack, Hear, Ribbon, Screen } from "../../ui";
import { ChildrenStep } from "./ChildrenStep";
import { CodeStep } from "./CodeStep";
import { NameStep } from "./NameStep";
import { PrivacyStep } from "./PrivacyStep";
import { RelationStep } from "./RelationStep";
import { ReminderStep } from "./ReminderStep";
import { SizeStep } from "./SizeStep";
import { useJoin } from "./useJoin";
import { aloudOf, titleOf } from "./words";

const steps = {
  privacy: PrivacyStep,
  code: CodeStep,
  children: ChildrenStep,
  relation: RelationStep,
  name: NameStep,
  size: SizeStep,
  reminder: ReminderStep,
} as const;
const goHome = () => void Taro.reLaunch({ url: "/pages/home/index" });

/** A family member joins with the code that the child director reads out. */
export default function JoinPage() {
  const { code = "" } = useRouter().params;
  const join = useJoin(code);
  const online = useOnline();
  const speech = useSpeech();
  const { step } = join;
  const title = titleOf(step, join.tokens.length);
  const Step = steps[step];
  const joined = step === "size" || step === "reminder";

  return (
    <Screen
      wing="guardian"
      left={joined ? { who: join.name, picture: "sun-smile" } : { back: join.back ?? goBack }}
      title={title}
      hear={
        <Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(`${title}${aloudOf[step]}`))} />
      }
    >
      {online || joined ? null : <Ribbon kind="offline" words="没网。有网才能加入，写好的都留着" />}
      <Step join={join} onHome={goHome} />
    </Screen>
  );
}
