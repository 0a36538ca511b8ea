/** Outlines on a 24 by 24 grid, drawn for Petik. */
const PATHS = {
  save: 'M6 3.5h12v17l-6-4.5-6 4.5z',
  note: 'M4 20l1-5L16 4l4 4L9 19z M13.5 6.5l4 4',
  copy: 'M9 8.5h10.5v12H9z M15 8.5v-5H4.5v12H9',
  correct: 'M4.5 8h14l-4-4 M19.5 16h-14l4 4',
  done: 'M4.5 12.5l5 5L19.5 7',
  previous: 'M14.5 5.5L8 12l6.5 6.5',
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  close: 'M6 6l12 12 M18 6L6 18',
  delete: 'M4.5 6.5h15 M9.5 6.5v-3h5v3 M6.5 6.5l1 14h9l1-14 M10.5 10.5v6 M13.5 10.5v6',
  open: 'M10 5H4.5v14.5H19V14 M13.5 4.5h6v6 M19 5l-8.5 8.5',
  check: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5 M19.5 3v4.5H15',
  export: 'M12 15V4 M7.5 8.5L12 4l4.5 4.5 M5 12.5v7.5h14v-7.5',
  panel: 'M3.5 5h17v14h-17z M14.5 5v14',
  follow: 'M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9-5.3 2.9 1.1-6L3.4 9.8l6-.8z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M15.5 15.5L20.5 20.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside or instead of a label; always hidden from screen readers: the control itself has the name. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}
