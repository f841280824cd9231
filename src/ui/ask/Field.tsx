import { Input, Textarea, View } from "@tarojs/components";
import { Glyph } from "../pictures/Picture";
import { semantics } from "../press/semantics";
import { nativeLabel } from "./nativeLabel";

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong and what to do: 少了一位，一共 11 位. The words stay in the field. */
  error?: string | null;
  help?: string;
  placeholder?: string;
  /** code: signs read out by somebody, large and apart. */
  kind?: "text" | "number" | "phone" | "code" | "long";
  mostSigns?: number;
}

/** The name over it, the error over the field too, where the eye is before the finger. */
export function Field({ label, value, onChange, error, help, placeholder, kind = "text", mostSigns = 140 }: FieldProps) {
  const input = {
    value,
    placeholder,
    placeholderClass: "field-placeholder",
    maxlength: kind === "phone" ? 11 : mostSigns,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...nativeLabel(error ? `${label}，${error}` : label),
  };
  return (
    <View className={error ? "field field-wrong" : "field"}>
      <View className="field-label">{label}</View>
      {help ? <View className="field-help">{help}</View> : null}
      {error ? (
        <View className="field-error" {...semantics({ role: "alert", live: "assertive" })}>
          <Glyph name="alert" size={20} />
          <View className="grow">{error}</View>
        </View>
      ) : null}
      {kind === "long" ? (
        <View className="field-box field-box-long">
          <Textarea className="field-input field-input-long" autoHeight {...input} />
        </View>
      ) : (
        <View className="field-box">
          <Input
            className={kind === "code" ? "field-input field-input-code" : "field-input"}
            type={kind === "text" || kind === "code" ? "text" : "number"}
            {...input}
          />
        </View>
      )}
    </View>
  );
}
