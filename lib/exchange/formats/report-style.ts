/** The whole style of a report: it needs nothing from elsewhere, on screen in either light and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #57606a; --line: #d0d7de; --tint: #f6f8fa; --link: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --faint: #9da7b3; --line: #3d444d; --tint: #161b22; --link: #79b8ff; } }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 0.25rem; } h3 { font-size: 1rem; margin: 0; }
a { color: var(--link); overflow-wrap: anywhere; }
.faint, dt { color: var(--faint); }
.claim { margin: 1rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; break-inside: avoid; }
blockquote { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 0.25rem solid var(--line); font-family: Georgia, serif; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.75rem; margin: 0.5rem 0; } dd { margin: 0; overflow-wrap: anywhere; }
.word { margin-top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--tint); border-radius: 0.25rem; }
.verdict { font-weight: 600; } .note { white-space: pre-wrap; margin: 0.25rem 0; overflow-wrap: anywhere; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
@media print { :root { --ink: #000; --paper: #fff; --faint: #444; --line: #999; --tint: #fff; --link: #000; } body { margin: 0; max-width: none; } .word { border: 1px solid var(--line); } a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; } .own::after { content: none !important; } }
`;
