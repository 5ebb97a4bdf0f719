/// The style of cases, dates and notifications: lists with a date in the margin, paths, pictures.
let styleRecords = #"""
  .due { list-style: none; margin: 0; padding: 0; }
  .due > li { display: grid; grid-template-columns: 6rem minmax(0, 1fr) auto; gap: var(--s3);
    padding-block: var(--s3); border-block-start: 1px solid var(--line); align-items: start; }
  .due > li:first-child { border: 0; padding-block-start: 0; }
  .due time { font-weight: 650; line-height: 1.35; }
  .due time small { display: block; font-weight: 400; }
  .due p { margin: 0; }
  .counted { font-size: .9rem; color: var(--ink-2); margin-block-start: .2rem; }
  .counted summary { cursor: pointer; inline-size: fit-content; }
  .counted ol { margin: var(--s1) 0 0; padding-inline-start: 1.4rem; }
  .path { display: flex; list-style: none; margin: var(--s3) 0 0; padding: 0; }
  .path li { flex: 1; min-inline-size: 0; text-align: center; font-size: .86rem; color: var(--ink-2);
    position: relative; padding: 1.6rem .2rem 0; }
  .path li small { display: block; font-size: .8rem; }
  .path li::before { content: ""; position: absolute; inset-block-start: .3rem;
    inset-inline-start: calc(50% - .45rem); inline-size: .9rem; block-size: .9rem;
    border-radius: 50%; background: var(--sheet); border: 2px solid var(--line-strong); z-index: 1; }
  .path li::after { content: ""; position: absolute; inset-block-start: .7rem;
    inset-inline-start: -50%; inline-size: 100%; block-size: 2px; background: var(--line-strong); }
  .path li:first-child::after { display: none; }
  .path .was::before { background: var(--done); border-color: var(--done); }
  .path .was::after, .path .now::after { background: var(--done); }
  .path .now { color: var(--ink); font-weight: 650; }
  .path .now::before { background: var(--accent); border-color: var(--accent);
    box-shadow: 0 0 0 4px var(--accent-soft); }
  .line-of-time { inline-size: 100%; display: block; }
  .line-of-time text { font: 500 12.5px var(--ui); fill: var(--ink); }
  .line-of-time .when { fill: var(--ink-2); font-weight: 400; font-size: 11.5px; }
  .line-of-time .axis { stroke: var(--line-strong); stroke-width: 2; }
  .line-of-time .span { fill: var(--late-soft); stroke: var(--late); stroke-opacity: .35; }
  .line-of-time .dot { fill: var(--accent); stroke: var(--sheet); stroke-width: 2; }
  .line-of-time .dot.late { fill: var(--late); } .line-of-time .dot.soon { fill: var(--soon); }
  .line-of-time .dot.done { fill: var(--done); } .line-of-time .dot.today { fill: var(--ink); }
  .moments { display: none; list-style: none; margin: 0; padding: 0; }
  .moments li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: var(--s3);
    padding-block: .3rem; border-inline-start: 3px solid var(--accent); padding-inline-start: var(--s3); }
  .moments .late { border-color: var(--late); } .moments .soon { border-color: var(--soon); }
  .moments .done { border-color: var(--done); } .moments .today { border-color: var(--ink); }
  .moments time { color: var(--ink-2); }
  .month { table-layout: fixed; }
  .month th { text-align: center; }
  .month td { block-size: 5.5rem; border: 1px solid var(--line); padding: .3rem .4rem;
    overflow-wrap: anywhere; }
  .month td.rest, .month td.out { background: var(--paper); }
  .month .number { font-weight: 650; color: var(--ink-2); }
  .month .number small { display: none; font-weight: 400; margin-inline-start: .4rem; }
  .month .today .number bdi { background: var(--accent); color: var(--on-accent);
    border-radius: 999px; padding: 0 .45rem; }
  .month ul { list-style: none; margin: 0; padding: 0; font-size: .85rem; line-height: 1.45; }
  .month li + li { margin-block-start: .25rem; }
  .chart th[scope="row"] { font-weight: 400; color: var(--ink); font-size: 1rem; }
  .chart .figure { text-align: end; inline-size: 4rem; }
  .chart td:last-child { inline-size: 45%; }
  .chart svg { inline-size: 100%; display: block; }
  [dir="rtl"] .chart svg { transform: scaleX(-1); }
  .bar-of { fill: var(--accent); } .bar-of.late { fill: var(--late); }
  .bar-of.soon { fill: var(--soon); } .bar-of.done { fill: var(--done); }
  .headline { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: baseline; }
  .headline h1 { margin: 0; } .headline .badge { align-self: center; }
  .headline .tools { margin: 0; margin-inline-start: auto; }
  .part + .part, .part + .sheet { margin-block-start: var(--s4); }
  .way { margin: 0; padding-inline-start: 1.4rem; } .way li { padding-block: .25rem; }
  .seen { display: flex; flex-wrap: wrap; gap: var(--s2); margin-block: var(--s1) var(--s2); }
  .seen input { max-inline-size: 14rem; min-block-size: 2.4rem; font: inherit; color: var(--ink);
    background: var(--sheet); border: 1px solid var(--line-strong); border-radius: 8px;
    padding: .3rem .6rem; }
  .waiting ul { list-style: none; margin: 0; padding: 0; }
  .waiting li + li { margin-block-start: var(--s2); }
  .rules .code { display: block; }
  .quote { margin: var(--s3) 0; font: 400 1.1rem/1.95 var(--text); padding-inline-start: var(--s3);
    border-inline-start: 3px solid var(--line); }
  .chip[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }

  """#

/// The same where there is little room, and on paper.
let styleRecordsMedia = #"""
  @media (max-width: 40rem) {
    .due > li { grid-template-columns: 5rem minmax(0, 1fr); }
    .due > li > .badge { grid-column: 2; justify-self: start; }
    .path { flex-direction: column; }
    .path li { text-align: start; padding: .25rem 0; padding-inline-start: 1.7rem; }
    .path li small { display: inline; margin-inline-start: .5rem; }
    .path li::before { inset-inline-start: 0; inset-block-start: .55rem; }
    .path li::after { inset-inline-start: .4rem; inset-block-start: -50%; inline-size: 2px;
      block-size: 100%; }
    .line-of-time { display: none; } .moments { display: block; }
    .month, .month tbody, .month tr, .month td { display: block; block-size: auto; }
    .month thead, .month .free, .month .out { display: none; }
    .month .number small { display: inline; }
    .chart td:last-child { inline-size: 35%; }
    .rules, .rules tbody, .rules tr, .rules td { display: block; } .rules thead { display: none; }
    .rules td { border: 0; padding-block: .1rem; }
    .rules tr { border-block-start: 1px solid var(--line); padding-block: var(--s2); }
  }
  @media print {
    @page { size: A4; margin: 16mm; }
    .due > li, .path, .sheet { break-inside: avoid; }
    .badge { border: 1px solid #000; background: none; color: #000; box-shadow: none; }
    .seen, .waiting form { display: none; }
    .counted[open] summary { list-style: none; }
    .line-of-time text { fill: #000; }
  }
  """#
