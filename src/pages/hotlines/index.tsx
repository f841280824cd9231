import { Text, View } from "@tarojs/components";
import { dial } from "../../cloud/dial";

export default function HotlinesPage() {
  return (
    <View ariaRole="button" ariaLabel="打 12345" onClick={() => dial("12345")}>
      <Text>12345</Text>
    </View>
  );
}
