import { mergeInternalComponents } from "@tarojs/shared";
import ariaComponents from "./aria-components.json";

// The runtime maps a node's properties to the template's slots by the same table, so it must know the new attributes too.
mergeInternalComponents(ariaComponents);
