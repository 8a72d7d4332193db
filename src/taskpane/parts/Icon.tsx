const shapes = {
  trackers: "M3 4.5h14v11H3zM3 8.5h14M8 8.5v7M11 13v-2M14 13v-3",
  functions: "M12.5 3.5c-3 0-2.5 3-3.2 6.5S8.5 16.5 5.5 16.5M6.5 8.5h6M12 11.5l4 5M16 11.5l-4 5",
  back: "M12 4.5 6.5 10l5.5 5.5",
  next: "M8 4.5 13.5 10 8 15.5",
  check: "M4 10.5 8.2 14.700 16 6",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.400v.2",
  info: "M10 3.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13M10 9.500v4M10 6.500v.2",
  share: "M10 12.500v-9M6.500 6.500 10 3l3.500 3.500M5 9.500H4v7.500h12V9.500h-1",
  sheet: "M4 3.5h8l4 4v9H4zM12 3.5v4h4",
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing that stands beside a word and says nothing on its own. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
