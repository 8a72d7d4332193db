/** Out of sight, but read to people who listen. */
export const outOfSight = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

const inSight = { position: "static", width: "auto", height: "auto", overflow: "visible", clipPath: "none" } as const;

/** Styles under which the figures inside an element are shown in full instead of short, while it is as `state` says. */
export function showInFull(state: ":hover" | ":focus-visible") {
  return { [`&${state} .short`]: outOfSight, [`&${state} .full`]: inSight };
}
