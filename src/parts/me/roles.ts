import type { Hat, Role } from "../../cloud";
import type { PictureName } from "../../ui";

/** How each role is called and drawn, and the page its wing opens with; null while there is no such wing. */
export const roles: Record<Role, { name: string; picture: PictureName; home: string | null }> = {
  guardian: { name: "孩子的家里人", picture: "grandma", home: "/pages/home/index" },
  child: { name: "孩子", picture: "girl", home: null },
  director: { name: "儿童主任", picture: "director", home: "/director/home/index" },
  supervisor: { name: "镇上的督导员", picture: "teacher", home: "/office/home/index" },
  counsellor: { name: "谈心老师", picture: "teacher", home: null },
  staff: { name: "民政局的人", picture: "care-home", home: null },
  partner: { name: "帮忙的单位", picture: "house", home: null },
};

/** The roles a person may turn to: worn, and with a wing to open. One card a role; its places stand under the name. */
export const openRoles = (hats: readonly Hat[]): { role: Role; places: string }[] =>
  [...new Set(hats.map(({ role }) => role))]
    .filter((role) => roles[role].home !== null)
    .map((role) => ({
      role,
      places: hats
        .filter((hat) => hat.role === role && hat.place)
        .map(({ place }) => place)
        .join("、"),
    }));
