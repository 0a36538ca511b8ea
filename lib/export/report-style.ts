/** The look of the report: Petik's paper and ink, dark where the reader's system is, black on white in print. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fcfbf8; --sunk: #f3f0e9; --ink: #1d1b18; --soft: #5d574e; --rule: #ddd7cb; --pencil: #9a2a1c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1a1917; --sunk: #2a2825; --ink: #ece7dd; --soft: #b0a99c; --rule: #3a3733; --pencil: #f19a87; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sunk: #fff; --ink: #000; --soft: #333; --rule: #999; --pencil: #000; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, blockquote { font-family: "Iowan Old Style", Palatino, Charter, Georgia, "Noto Serif", "Liberation Serif", serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 0.25rem; }
p { margin: 0 0 0.35rem; }
a { color: var(--pencil); }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1rem; }
.method, .source, .about, .checksum, details { color: var(--soft); font-size: 0.8125rem; }
article { padding-top: 1.75rem; }
article + article { border-top: 1px solid var(--rule); margin-top: 1.75rem; }
figure { margin: 1.5rem 0 0; }
blockquote { margin: 0 0 0.6rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--pencil); font-size: 1.125rem; }
blockquote p:last-child { margin: 0; }
figcaption { padding-inline-start: 1.1rem; }
.mark { border: 1px solid var(--rule); border-radius: 3px; color: var(--soft); font-size: 0.75rem; padding: 0 0.3em; }
.note { background: var(--sunk); border-radius: 6px; margin: 0.5rem 0; padding: 0.5rem 0.75rem; }
.note p:last-child { margin: 0; }
.said { white-space: pre-wrap; }
.person { margin-top: 0.75rem; }
summary { cursor: default; }
ul { margin: 0.2rem 0 0.4rem; padding-inline-start: 1.2rem; }
code { font: 0.75rem/1.4 ui-monospace, "Liberation Mono", monospace; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  figure, .note { break-inside: avoid; }
  h2, .source { break-after: avoid; }
  .note { border: 1px solid var(--rule); }
  a { color: inherit; }
}
@page { margin: 2cm; }
`;
