/* Line icons on a 16 by 16 grid, drawn for this project. An icon never replaces a label. */
const PATHS = {
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  check: "M3 8.5l3.5 3.5L13 4.5",
  close: "M3.5 3.5l9 9m0-9l-9 9",
  up: "M8 13V3.5M3.5 8L8 3.5 12.5 8",
  down: "M8 3v9.5M3.5 8L8 12.5 12.5 8",
  enter: "M9 3h4v10H9M2.5 8H9.5M7 5.5L9.5 8 7 10.5",
  code: "M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h1.5v1.5M13.5 9.5v1.5M13.5 13.5h-4v-.5",
  external: "M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5",
  bolt: "M9 1.5L3.5 9H7.5L7 14.5 12.5 7H8.5z",
  phone: "M5 1.5h6a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM7 12.5h2",
  inbox: "M2 9h3.5l1 2h3l1-2H14M2 9l2-6h8l2 6v4H2z",
  pen: "M2.5 13.5l.7-3L10.5 3l2.5 2.5L5.5 12.8z",
  bell: "M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3zM6.8 14h2.4",
  clock: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.8",
  wrench: "M13 4.2a3.3 3.3 0 0 1-4.5 4L4.2 12.7l-1.5-1.5L7.2 6.8a3.3 3.3 0 0 1 4-4.3L9.3 4.6l1.7 1.7z",
  auto: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 2v12M8 5l5.2 0M8 8h6M8 11h5.2",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9",
  moon: "M13.5 9.5A5.8 5.8 0 0 1 6.5 2.5a5.8 5.8 0 1 0 7 7z",
  coin: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.5 4.5L8 8l2.5-3.5M8 8v4M5.8 8.3h4.4M5.8 10.2h4.4",
  stop: "M5.3 2h5.4L14 5.3v5.4L10.7 14H5.3L2 10.7V5.3zM8 4.8v4M8 11v.3",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
