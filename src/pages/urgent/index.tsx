import { Text, View } from "@tarojs/components";
import { dial } from "../../cloud/dial";

export default function UrgentPage() {
  return (
    <View ariaRole="button" ariaLabel="打 110" onClick={() => dial("110")}>
      <Text>110</Text>
    </View>
  );
}
