import { useState } from "react";
import { session } from "../../../cloud";
import { LookRows, SizeSheet } from "../../../parts/me/LookRows";
import { RoleAnswers } from "../../../parts/me/RoleSheet";
import { openRoles } from "../../../parts/me/roles";
import { Sheet } from "../../../ui";

/** The name at the top left: which hat, and how large and clear everything is. */
export function NameSheet({ name, onClose }: { name: string; onClose: () => void }) {
  const [sizing, setSizing] = useState(false);
  const several = openRoles(session.who().hats).length > 1;
  if (sizing) return <SizeSheet onClose={onClose} />;
  return (
    <Sheet title={several ? "现在用哪个身份？" : name} onClose={onClose}>
      {several ? <RoleAnswers onSame={onClose} /> : null}
      <LookRows onSize={() => setSizing(true)} />
    </Sheet>
  );
}
