/// The one stylesheet, for both directions, light and dark, phone and paper.
///
/// Logical properties only. Colour carries meaning and never stands alone: a word says it too.
let styleSheet =
  styleColours + styleBase + styleParts + stylePages + styleRecords + styleCases
  + styleNotifications
  + styleMedia + styleRecordsMedia + styleCasesMedia + styleNotificationsMedia

private let styleColours = #"""
  :root {
    color-scheme: light dark;
    --paper: #fbfaf7; --sheet: #fff; --line: #e3dfd6; --line-strong: #b9b2a3;
    --ink: #1c232e; --ink-2: #525c6d;
    --accent: #0d5c63; --accent-soft: #e2f0f0; --on-accent: #fff;
    --late: #a3212f; --late-soft: #fbe9ea; --soon: #7d5200; --soon-soft: #fdf2d9;
    --done: #2c6e3f; --done-soft: #e6f3e9;
    --mark: #ffe59a; --mark-ink: #3d2f00; --focus: #1b7fd1;
    --ui: "Noto Sans Arabic UI", "Noto Sans Arabic", "IBM Plex Sans Arabic", "Segoe UI", Tahoma,
      system-ui, sans-serif;
    --text: "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Traditional Arabic",
      "Times New Roman", serif;
    --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.25rem;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #12161c; --sheet: #191f27; --line: #2a323d; --line-strong: #4a5667;
      --ink: #e8ebf0; --ink-2: #a9b3c1;
      --accent: #5cc2c4; --accent-soft: #16323a; --on-accent: #07282b;
      --late: #ff9aa2; --late-soft: #33191d; --soon: #f2c267; --soon-soft: #302711;
      --done: #86d39a; --done-soft: #16301e;
      --mark: #6b5310; --mark-ink: #fff3c9; --focus: #63b3f5;
    }
  }

  """#

private let styleBase = #"""
  * { box-sizing: border-box; }
  html { font-size: 16px; -webkit-text-size-adjust: 100%; scroll-padding-block-start: 5rem; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.65 var(--ui); }
  a { color: var(--accent); text-decoration: none; }
  a:hover { text-decoration: underline; text-underline-offset: .2em; }
  p a, .line a, .why a { text-decoration: underline; text-underline-offset: .25em;
    text-decoration-thickness: 1px; text-decoration-color: var(--line-strong); }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
  h1, h2, h3 { line-height: 1.4; margin: 0; font-weight: 650; overflow-wrap: anywhere; }
  h1 { font-size: 1.55rem; margin-block-end: var(--s2); }
  h2 { font-size: 1.1rem; } h3 { font-size: 1rem; }
  p { margin: 0 0 var(--s3); }
  small, .quiet { color: var(--ink-2); font-size: .9rem; }
  bdi { font-variant-numeric: tabular-nums; }
  .file { overflow-wrap: anywhere; }
  code, kbd { font: 500 .92em/1.5 ui-monospace, "Noto Sans Mono", "Noto Sans Arabic", monospace; }
  kbd { border: 1px solid currentColor; border-radius: 4px; padding: 0 .35em;
    font-size: .8em; display: inline-block; min-inline-size: 1.6em; text-align: center; }
  mark { background: var(--mark); color: var(--mark-ink); border-radius: 3px;
    padding-inline: .08em; }
  table { border-collapse: collapse; inline-size: 100%; }
  th { text-align: start; font-weight: 600; color: var(--ink-2); font-size: .9rem; }
  th, td { padding: .5rem .6rem; border-block-end: 1px solid var(--line); vertical-align: top; }
  tr:last-child td { border-block-end: 0; }
  .page { max-inline-size: 78rem; margin-inline: auto;
    padding: var(--s5) var(--s4) var(--s6); }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap; }
  .skip { position: absolute; inset-block-start: -4rem; inset-inline-start: var(--s4); z-index: 9;
    background: var(--accent); color: var(--on-accent); padding: .5rem 1rem; border-radius: 8px; }
  .skip:focus { inset-block-start: var(--s2); }

  """#

private let styleParts = #"""
  .bar { position: sticky; inset-block-start: 0; z-index: 5; background: var(--sheet);
    border-block-end: 1px solid var(--line); }
  .bar > div { max-inline-size: 78rem; margin-inline: auto; padding: var(--s2) var(--s4);
    min-block-size: 3.75rem; display: flex; gap: var(--s2) var(--s4); align-items: center; }
  .mark { font: 700 1.5rem/1.3 var(--text); color: var(--ink); }
  .mark:hover { text-decoration: none; }
  .bar nav { display: flex; gap: var(--s1); margin-inline-start: auto; }
  .bar nav a { color: var(--ink-2); padding: .35rem .7rem; border-radius: 999px;
    white-space: nowrap; }
  .bar nav a:hover { background: var(--accent-soft); text-decoration: none; }
  .bar nav a[aria-current] { background: var(--accent-soft); color: var(--accent);
    font-weight: 600; }
  .tongue { font-size: .92rem; white-space: nowrap; }
  .bar .box { flex: 1; min-inline-size: 12rem; }
  .box { display: flex; background: var(--sheet); border: 1.5px solid var(--line-strong);
    border-radius: 12px; overflow: hidden; }
  .box:focus-within { border-color: var(--accent); box-shadow: 0 0 0 3px var(--accent-soft); }
  .box input { flex: 1; min-inline-size: 0; border: 0; outline: 0; background: none;
    color: inherit; font: inherit; padding: .5rem .9rem; text-align: start; }
  .box input::placeholder { color: var(--ink-2); opacity: 1; }
  [dir="rtl"] .box input:placeholder-shown { direction: rtl; }
  .box button { border: 0; background: none; color: var(--accent); font: 600 .95rem var(--ui);
    padding-inline: .9rem; cursor: pointer; }
  .box.big { border-radius: 16px; margin-block: var(--s4) var(--s2); }
  .box.big input { font-size: 1.2rem; padding: .85rem 1.15rem; }
  .box.big button { background: var(--accent); color: var(--on-accent); padding-inline: 1.5rem; }
  .under { margin-block-end: var(--s5); }
  .sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px;
    padding: var(--s4) var(--s5); }
  .sheet > h2 { margin-block-end: var(--s3); display: flex; justify-content: space-between;
    gap: var(--s3); align-items: baseline; }
  .sheet > h2 a { font-weight: 500; font-size: .9rem; }
  .cols { display: grid; gap: var(--s4); align-items: start; }
  .cols.two { grid-template-columns: 3fr 2fr; }
  .cols.search { grid-template-columns: 15rem minmax(0, 1fr); gap: var(--s5); }
  .cols.search > section { grid-column: 2; }
  .cols.search > aside { grid-column: 1; grid-row: 1; }
  .cols.read { grid-template-columns: minmax(0, 1fr) 20rem; gap: var(--s5); }
  .stack > * + * { margin-block-start: var(--s4); }
  .badge { display: inline-flex; font-size: .8rem; font-weight: 600; border-radius: 6px;
    padding: .1rem .5rem; background: var(--accent-soft); color: var(--accent);
    white-space: nowrap; align-self: start; }
  .badge.late { background: var(--late-soft); color: var(--late); }
  .badge.soon { background: var(--soon-soft); color: var(--soon); }
  .badge.done { background: var(--done-soft); color: var(--done); }
  .badge.plain { background: none; color: var(--ink-2); box-shadow: inset 0 0 0 1px var(--line-strong); }
  .btn { display: inline-block; border: 1px solid var(--line-strong); border-radius: 8px;
    padding: .4rem .9rem; color: var(--ink); background: var(--sheet);
    font: 600 .92rem/1.5 var(--ui); cursor: pointer; }
  .btn:hover { border-color: var(--accent); text-decoration: none; }
  .btn.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .btn.danger { color: var(--late); border-color: var(--late); }
  .tools { display: flex; gap: var(--s2); align-items: center; flex-wrap: wrap;
    margin-block-end: var(--s3); }
  .sheet > .tools:last-child { margin-block-end: 0; }
  .alert { border-radius: 10px; padding: var(--s3) var(--s4); margin-block-end: var(--s4);
    border-inline-start: 4px solid currentColor; }
  .alert.soon { background: var(--soon-soft); color: var(--soon); }
  .alert.late { background: var(--late-soft); color: var(--late); }
  .alert.done { background: var(--done-soft); color: var(--done); }
  .alert p:last-child { margin: 0; }
  .chips { display: flex; flex-wrap: wrap; gap: var(--s2); margin-block-end: var(--s3); }
  .chip { border: 1px solid var(--line-strong); border-radius: 999px; padding: .1rem .75rem;
    font-size: .88rem; background: var(--sheet); color: var(--ink); }
  a.chip:hover { border-color: var(--accent); text-decoration: none; }
  .chip.not bdi { text-decoration: line-through; }
  .joiner { color: var(--ink-2); font-size: .88rem; align-self: center; }
  .clear { padding: .15rem .4rem; font-size: .9rem; }
  .pager { display: flex; gap: var(--s4); align-items: center; justify-content: center;
    padding-block: var(--s5) 0; }

  """#

private let stylePages = #"""
  .rows, .counts, .hits, .lines, .ways { list-style: none; margin: 0; padding: 0; }
  .rows li { display: flex; justify-content: space-between; gap: var(--s4);
    padding-block: var(--s3); border-block-start: 1px solid var(--line); }
  .rows li:first-child, .counts li:first-child { border: 0; padding-block-start: 0; }
  .rows li:last-child { padding-block-end: 0; }
  .rows small { white-space: nowrap; }
  .why { color: var(--ink-2); font-size: .9rem; margin: .2rem 0 0; display: flex;
    flex-wrap: wrap; gap: var(--s1) var(--s2); align-items: center; }
  .counts li { display: flex; justify-content: space-between; padding-block: .4rem;
    border-block-start: 1px solid var(--line); }
  .steps ol { margin: 0; padding-inline-start: 1.4rem; }
  .steps li { padding-block: var(--s3); } .steps li::marker { color: var(--accent); font-weight: 700; }
  .lines li { padding-block: .3rem; } .ways li { padding-block: .25rem; }
  .none { padding-block: var(--s5); }
  .line { color: var(--ink-2); font-size: .94rem; }
  .line strong { color: var(--ink); }
  .hit { padding-block: var(--s4); border-block-start: 1px solid var(--line); }
  .hit:focus-within { box-shadow: inset 3px 0 0 var(--accent); }
  [dir="rtl"] .hit:focus-within { box-shadow: inset -3px 0 0 var(--accent); }
  .hit:has(:focus-visible) { background: var(--accent-soft); padding-inline: var(--s3);
    margin-inline: calc(-1 * var(--s3)); }
  .compact .hit { padding-block: var(--s3); }
  .removed { display: flex; justify-content: space-between; gap: var(--s4); align-items: center; }
  .hit h2 { font-size: 1.1rem; }
  .meta { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s3); color: var(--ink-2);
    font-size: .9rem; margin-block: .2rem .5rem; align-items: center; }
  .compact .meta { margin-block-end: 0; }
  .hit blockquote { margin: 0; font: 400 1.1rem/1.95 var(--text); padding-inline-start: var(--s3);
    border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; }
  .hit blockquote + blockquote { margin-block-start: var(--s2); }
  .hit blockquote a { font: 600 .88rem var(--ui); margin-inline-end: .35rem; }
  .more { margin: .4rem 0 0; font-size: .9rem; }
  .missing { color: var(--ink-2); }
  .divide { padding-block: var(--s3) var(--s2); border-block-start: 1px solid var(--line);
    color: var(--soon); font-weight: 600; }
  .divide + .hit { border-block-start: 0; }
  div.line { display: flex; flex-wrap: wrap; justify-content: space-between;
    gap: var(--s1) var(--s4); margin-block-end: var(--s3); }
  div.line p { margin: 0; }
  .ways-of { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); }
  .ways-of a { text-decoration: none; }
  .order { display: flex; gap: var(--s1); }
  .order a { padding: 0 .5rem; border-radius: 999px; color: var(--ink-2); }
  .order a:hover { background: var(--accent-soft); }
  .order a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
  .facets > .switch, .facets > .btn { display: none; }
  .facet { border-block-start: 1px solid var(--line); padding-block: var(--s3); }
  .facet:first-child { border: 0; padding-block-start: 0; }
  .facet h2 { font-size: .9rem; color: var(--ink-2); margin-block-end: var(--s1); }
  .facet ul { list-style: none; margin: 0; padding: 0; }
  .facet li { display: flex; align-items: center; gap: var(--s2); min-block-size: 1.9rem; }
  a.pick { flex: 1; min-inline-size: 0; display: flex; gap: var(--s2); align-items: baseline;
    color: var(--ink); overflow-wrap: anywhere; line-height: 1.4; padding-block: .15rem; }
  a.pick::before { content: ""; flex: none; inline-size: .85rem; block-size: .85rem;
    border: 1px solid var(--line-strong); border-radius: 3px; background: var(--sheet);
    font: 700 .75rem/.8rem var(--ui); text-align: center; align-self: start;
    margin-block-start: .25rem; }
  a.pick.on { color: var(--accent); font-weight: 600; }
  a.pick.on::before { content: "✓"; background: var(--accent); border-color: var(--accent);
    color: var(--on-accent); }
  a.pick.out bdi { text-decoration: line-through; color: var(--ink-2); }
  a.pick.out::before { content: "−"; }
  a.pick:hover { text-decoration: none; color: var(--accent); }
  a.pick bdi { text-align: -webkit-match-parent; text-align: match-parent; }
  .count { color: var(--ink-2); font-size: .9rem; }
  .count:last-child { margin-inline-end: 2rem; }
  .leave { inline-size: 1.5rem; line-height: 1.5rem; text-align: center; border-radius: 6px;
    color: var(--ink-2); flex: none; }
  .leave:hover { background: var(--late-soft); color: var(--late); text-decoration: none; }
  .turn { display: inline-block; font-size: .9rem; padding-block: .2rem; }
  .find { display: flex; gap: var(--s1); margin-block: var(--s1); align-items: stretch; }
  .find input:not([type="hidden"]) { flex: 1; min-inline-size: 0; inline-size: 5rem;
    font: inherit; font-size: .9rem; color: inherit; background: var(--sheet);
    border: 1px solid var(--line-strong); border-radius: 8px; padding: .2rem .5rem; }
  .find .btn { padding: .2rem .6rem; font-size: .88rem; white-space: nowrap; }
  .tools .find { margin: 0; margin-inline-start: auto; }
  .tools .find input:not([type="hidden"]) { inline-size: 8rem; }
  .crumb { margin-block-end: var(--s1); }
  .reader { font: 400 1.2rem/2.05 var(--text); padding-block: var(--s5); }
  .reader .text { white-space: pre-line; max-inline-size: 44rem; overflow-wrap: anywhere; }
  .reader h2 { font: 650 1.02rem/1.6 var(--ui); margin-block: var(--s5) var(--s1); }
  .reader h2 small { font-weight: 400; }
  .passage { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
  .passage:first-child h2 { margin-block-start: 0; }
  .passage:target h2 a { background: var(--accent-soft); border-radius: 6px; padding-inline: .4rem;
    margin-inline: -.4rem; }
  mark.here, mark:target { outline: 2px solid var(--accent); outline-offset: 1px; }
  .picture img { max-inline-size: 100%; border: 1px solid var(--line); border-radius: 10px;
    background: #fff; display: block; margin-block-end: var(--s4); }
  .side { position: sticky; inset-block-start: 5rem; }
  .side .sheet { padding: var(--s4); }
  .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr);
    gap: .35rem var(--s4); margin: 0; }
  .facts dt { color: var(--ink-2); } .facts dd { margin: 0; overflow-wrap: anywhere; }
  .keys { margin-block-end: var(--s3); }
  .facts .chips { margin: 0; gap: var(--s1); } .keys dt { display: flex; gap: var(--s1); direction: ltr; }
  .removal { margin-block-start: var(--s3); border-block-start: 1px solid var(--line);
    padding-block-start: var(--s3); font-size: .9rem; }
  .removal summary { cursor: pointer; color: var(--ink-2); }
  .jumps ol { list-style: none; margin: 0; padding: 0; max-block-size: 40vh; overflow-y: auto; }
  .jumps li { display: flex; justify-content: space-between; gap: var(--s2); }
  .jumps a { padding-block: .12rem; overflow-wrap: anywhere; }
  .jumps li small { background: var(--mark); color: var(--mark-ink); border-radius: 6px;
    padding-inline: .4rem; align-self: center; margin-inline-end: var(--s1); }
  .choices, .fields { display: grid; gap: var(--s3) var(--s4); align-items: end;
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
  .choices { grid-template-columns: repeat(3, minmax(0, 13rem)) max-content;
    margin-block-end: var(--s4); }
  .form { max-inline-size: 52rem; }
  .form > * + * { margin-block-start: var(--s4); }
  .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .wide { grid-column: 1 / -1; }
  .choices span, .field span { display: block; color: var(--ink-2); font-size: .9rem; }
  select, .form input:not([type="file"]), textarea { inline-size: 100%; font: inherit; color: inherit;
    background: var(--sheet); border: 1px solid var(--line-strong); border-radius: 8px;
    padding: .35rem .6rem; min-block-size: 2.65rem; line-height: 1.5;
    text-align: -webkit-match-parent; text-align: match-parent; }
  select { block-size: 2.65rem; padding-block: 0; }
  .drop { display: grid; gap: var(--s2); padding: var(--s5); text-align: center;
    border: 2px dashed var(--line-strong); border-radius: 12px; cursor: pointer;
    justify-items: center; }
  .drop:hover, .drop.over { border-color: var(--accent); background: var(--accent-soft); }
  .drop input { max-inline-size: 100%; font: inherit; }
  progress { accent-color: var(--accent); inline-size: 12rem; }
  .notes { max-inline-size: 52rem; padding-inline-start: 1.2rem; margin-block-start: var(--s4); }
  .receipt { list-style: none; margin: 0 0 var(--s4); }
  .receipt li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: var(--s3);
    padding-block: var(--s3); border-block-start: 1px solid var(--line); }
  .receipt li:first-child { border: 0; }
  .receipt .badge { justify-self: start; }

  """#

private let styleMedia = #"""
  @media (max-width: 56rem) {
    .cols.two, .cols.search, .cols.read { grid-template-columns: minmax(0, 1fr); }
    .cols.search > section, .cols.search > aside { grid-column: 1; grid-row: auto; }
    .side { position: static; }
    .cols.search > aside { order: -1; }
    .facets > .switch { display: block; } .facets > .btn { display: block; text-align: center; }
    .facets > .switch:focus-visible + .btn { outline: 3px solid var(--focus); outline-offset: 2px; }
    .facets > .folded { display: none; }
    .facets > .switch:checked ~ .folded { display: grid; gap: 0 var(--s5); margin-block-start: var(--s3);
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
    .facet li { min-block-size: 2.4rem; } .leave { inline-size: 2.4rem; line-height: 2.4rem; }
    .count:last-child { margin-inline-end: 2.9rem; }
    .bar > div { flex-wrap: wrap; }
    .bar .box { order: 3; flex-basis: 100%; }
  }
  @media (max-width: 40rem) {
    .page { padding: var(--s4) var(--s3) var(--s6); }
    .bar > div { padding-inline: var(--s3); gap: var(--s2); }
    .bar nav { order: 4; flex-basis: 100%; margin: 0; justify-content: space-between; gap: 0; }
    .bar nav a { padding: .3rem .6rem; font-size: .95rem; }
    .tongue { margin-inline-start: auto; }
    .bar { position: static; }
    html { scroll-padding-block-start: 1rem; }
    .sheet { padding: var(--s4); }
    .box.big input { font-size: 1.05rem; } .box.big button { padding-inline: 1rem; }
    .choices, .fields { grid-template-columns: minmax(0, 1fr); }
    .rows li { flex-direction: column; gap: 0; }
    .receipt li { grid-template-columns: minmax(0, 1fr); gap: var(--s1); }
    .reader { font-size: 1.15rem; }
  }
  @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
  @media print {
    .bar, .facets, .ways-of, .tools, .btn, .side .jumps, .removal, .pager, .skip, .choices { display: none; }
    body { background: #fff; color: #000; font-size: 11pt; }
    .sheet { border: 0; padding: 0; } a { color: inherit; text-decoration: none; }
    .page { max-inline-size: none; padding: 0; } .cols.read { display: block; }
    .passage { content-visibility: visible; }
    mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; }
  }
  """#
