import Taro from "@tarojs/taro";
import { type Role, session } from "../../cloud";
import { Answer, Answers, Sheet } from "../../ui";
import { openRoles, roles } from "./roles";

/** Opens the wing of a role, and keeps it for the next start. */
export function turnTo(role: Role): void {
  const { home } = roles[role];
  if (home === null) return;
  session.choose(role);
  void Taro.reLaunch({ url: home });
}

/** One large card a role; the one worn now is ticked. */
export function RoleAnswers({ onSame }: { onSame?: () => void }) {
  const { hats, role: worn } = session.who();
  return (
    <Answers label="身份" across="one">
      {openRoles(hats).map(({ role, places }) => (
        <Answer
          key={role}
          wide
          picture={roles[role].picture}
          words={roles[role].name}
          sub={places || undefined}
          chosen={role === worn}
          onTap={() => (role === worn ? onSame?.() : turnTo(role))}
        />
      ))}
    </Answers>
  );
}

export function RoleSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="现在用哪个身份？" onClose={onClose}>
      <RoleAnswers onSame={onClose} />
    </Sheet>
  );
}
