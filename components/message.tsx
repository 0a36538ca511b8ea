import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** A state in words instead of a list: nothing here, not allowed, failed. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <div class="message">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Something is under way. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <div class="message waiting" role="status">
      <span class="waiting-bar" aria-hidden="true" />
      <p>{text}</p>
    </div>
  );
}
