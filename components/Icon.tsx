// The drawings beside words; none stands without a word or a label.
const drawings = {
  add: 'M8 3.5v9M3.5 8h9',
  back: 'M10 4L6 8l4 4',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.7 7v3.5M9.3 7v3.5',
  check: 'M3.5 8.5l3 3 6-7',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 10.5V13h10v-2.5',
  eyeOff:
    'M2.5 2.5l11 11M6.6 6.7a2 2 0 0 0 2.7 2.7M4.4 4.6C2.9 5.5 2 6.9 1.5 8c1 2.2 3.2 4.2 6.5 4.2 1.2 0 2.2-.25 3.1-.7M6.7 3.9c.4-.07.9-.1 1.3-.1 3.3 0 5.5 2 6.5 4.2-.3.7-.8 1.5-1.5 2.2',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M3.6 12.4l1.2-1.2M11.2 4.8l1.2-1.2',
  import: 'M8 2.5V10M5 7l3 3 3-3M3 10.5V13h10v-2.5',
  keyboard: 'M2 4.5h12v7.5H2zM4.5 7h0M6.8 7h0M9.2 7h0M11.5 7h0M5.5 9.7h5',
  library: 'M3 2.5h2.5v11H3zM6.8 2.5h2.5v11H6.8zM10.9 3.4l2.3-.6 2.6 10-2.3.6z',
  link: 'M6.5 9.5l3-3M7.3 4.7l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.7 11.3l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5',
  locate: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5',
  note: 'M3.5 2.5h9v7l-3 3.5h-6zM9.5 13V9.5h3M5.5 5.5h5M5.5 8h3',
  people:
    'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.8 13c.3-2.6 1.9-4 4.2-4s3.9 1.4 4.2 4M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.3c1.3.6 2.1 1.9 2.3 3.7',
  pause: 'M5.5 4v8M10.5 4v8',
  pencil: 'M3 13l.7-2.8 7-7a1.3 1.3 0 0 1 1.8 0l.3.3a1.3 1.3 0 0 1 0 1.8l-7 7z',
  play: 'M5.5 3.5v9l7-4.5z',
  compare: 'M5 2.5v11M11 2.5v11M2.5 5.5h5M8.5 10.5h5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3',
  // Two sources that overlap; not equal; a horn.
  corroborated: 'M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  disputed: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  propaganda: 'M2.5 6.5v3h2.5l6 3.5V3L5 6.5zM13.3 6.3v3.4M5.5 9.8l.8 3.2',
} as const;

export type Drawing = keyof typeof drawings;

export const Icon = ({ name }: { readonly name: Drawing }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
