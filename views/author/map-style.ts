/** What a picture of the map brings along where it is a file of its own: the colours of the light theme, and of the dark one where the viewer asks for it. */
export const MAP_STYLE = `
svg { --paper: #fbfaf6; --sheet: #fff; --sunk: #f3f1ea; --ink: #1d1c1a; --ink-2: #55524b; --ink-3: #6b675e; --rule-strong: #8b8677; --best: #1a7068; --bad: #b4232a; background: var(--paper); }
@media (prefers-color-scheme: dark) {
  svg { --paper: #15171a; --sheet: #1b1e22; --sunk: #111315; --ink: #e9e6df; --ink-2: #b3afa5; --ink-3: #99958a; --rule-strong: #6d737c; --best: #5cc8bd; --bad: #f2757b; }
}
.map text { font: 13px sans-serif; fill: var(--ink); }
.map .ttl { font-weight: 600; }
.map .sm { font-size: 12px; fill: var(--ink-3); }
.map .loss { font: 500 12px monospace; fill: var(--ink-2); paint-order: stroke; stroke: var(--paper); stroke-width: 5px; }
.map .errt { font-size: 12px; fill: var(--bad); }
.map .node { fill: var(--sheet); stroke: var(--rule-strong); }
.map .fin { fill: var(--sunk); stroke: var(--rule-strong); }
.map .here { stroke: var(--ink); stroke-width: 2; }
.map .lost { stroke: var(--bad); stroke-dasharray: 4 4; }
.map .e { fill: none; stroke: var(--rule-strong); stroke-width: 1.25; }
.map .w { fill: none; stroke: var(--ink-3); }
.map .b { fill: none; stroke: var(--best); stroke-width: 3; }
.map .clockd { stroke-dasharray: 4 4; }
.map .never { stroke: var(--bad); stroke-dasharray: 2 3; }
.map .tip { fill: var(--ink-3); }
`;
