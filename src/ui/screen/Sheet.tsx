import { View } from "@tarojs/components";
import { type ReactNode, useId } from "react";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";
import { useModal } from "./useModal";

/** A question over the page. Given to Screen's `sheet`, so that it stands in the page's own root and takes its size and colours. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId().replaceAll(":", "");
  useModal(id, onClose);
  return (
    <View className="over">
      {/* Closing by a tap beside the sheet is a help for the finger only; the key below says it in words. */}
      <View className="veil" catchMove onClick={onClose} {...semantics({ hidden: true })} />
      <View id={id} className="sheet" {...semantics({ role: "dialog", modal: true, label: title })}>
        <View className="row">
          <View className="grow sheet-title" {...semantics({ role: "heading" })}>
            {title}
          </View>
          <Press className="sheet-close" label="关上" onTap={onClose}>
            <Glyph name="close" size={26} fixed />
          </Press>
        </View>
        <View className="sheet-inside">{children}</View>
      </View>
    </View>
  );
}
