/**
 * Main package: what must open signed out, offline and on first launch.
 * Wings are sub-packages, one a role: src/<wing>/ holds it, `subPackages` names its pages, and `preloadRule` fetches it beforehand
 * on any network, as a village often has no Wi-Fi.
 */
export default defineAppConfig({
  pages: ["pages/home/index", "pages/urgent/index", "pages/hotlines/index", "pages/join/index"],
  subPackages: [
    { root: "guardian", pages: ["benefits/index", "home/index", "policies/index", "worry/index"] },
    { root: "director", pages: ["home/index", "todo/index", "child/index"] },
    { root: "office", pages: ["home/index"] },
  ],
  preloadRule: {
    "pages/home/index": { network: "all", packages: ["guardian"] },
    "office/home/index": { network: "all", packages: ["director"] }, // the pages of one to-do and one child
  },
  window: {
    navigationStyle: "custom",
    navigationBarTitleText: "阳光护童",
    navigationBarTextStyle: "black",
    backgroundColor: "#F8F6EF",
    backgroundTextStyle: "dark",
  },
  lazyCodeLoading: "requiredComponents",
});
