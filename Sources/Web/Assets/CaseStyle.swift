/// The style of the forms and pages of cases and people.
let styleCases = #"""
  .foot { max-inline-size: 78rem; margin-inline: auto; padding: 0 var(--s4) var(--s5); }
  .foot nav { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); font-size: .92rem;
    border-block-start: 1px solid var(--line); padding-block-start: var(--s3); }
  .foot a { color: var(--ink-2); }
  .tabs { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); margin-block: var(--s2) var(--s4);
    border-block-end: 1px solid var(--line); }
  .tabs a { color: var(--ink-2); padding-block: .3rem; border-block-end: 2px solid transparent; }
  .tabs a[aria-current] { color: var(--accent); border-color: var(--accent); font-weight: 600; }
  .flaw { display: block; color: var(--late); font-weight: 600; }
  .asked { border: 0; border-inline-start: 4px solid currentColor; }
  .asked legend { font-weight: 650; float: inline-start; margin-block-end: var(--s2); }
  .asked p { clear: both; margin: 0; }
  .pick { display: flex; gap: var(--s2); align-items: baseline; padding-block: .2rem; cursor: pointer; }
  .pick small { color: inherit; }
  .form .pick input { inline-size: auto; min-block-size: 0; }
  .form > details > summary, .fold > summary { cursor: pointer; color: var(--accent);
    font-weight: 600; }
  .form > details > .fields { margin-block-start: var(--s3); }
  .removal > .form { margin-block-start: var(--s3); }
  .alert ul { margin: 0; padding-inline-start: 1.2rem; }
  .alert a { color: inherit; text-decoration: underline; }
  .confidential { display: none; }
  .said { white-space: pre-line; overflow-wrap: anywhere; }
  .due p.said { margin-block-start: .2rem; }
  .correct { font-size: .88rem; }
  .inline { margin: 0; }
  .less { border: 0; background: none; color: var(--ink-2); font: inherit; font-size: .85rem;
    cursor: pointer; padding: .1rem .2rem; text-decoration: underline; }
  .less:hover { color: var(--late); }
  .lacking { margin-block-end: var(--s4); padding-block: var(--s3); display: flex; flex-wrap: wrap;
    gap: var(--s1) var(--s4); align-items: baseline; }
  .lacking > h2 { margin: 0; font-size: 1rem; }
  .lacking ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap;
    gap: var(--s1) var(--s4); }
  .fields.three { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .due.events > li { grid-template-columns: 7.5rem minmax(0, 1fr) auto; }
  .chart tr:last-child th { border-block-end: 0; } .chart td { vertical-align: middle; }
  .form + .results { margin-block-start: var(--s4); }
  [dir="rtl"] .form :placeholder-shown, [dir="rtl"] .choices :placeholder-shown { direction: rtl; }
  .headline { margin-block-end: var(--s2); }
  .charts { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); }
  .rows.people li > div, .rows.papers li > div { flex: 1; min-inline-size: 0; }
  .choices label input { inline-size: 100%; font: inherit; color: inherit; background: var(--sheet);
    border: 1px solid var(--line-strong); border-radius: 8px; padding: .35rem .6rem;
    min-block-size: 2.65rem; }

  """#

/// The same where there is little room, and on paper.
let styleCasesMedia = #"""
  @media (max-width: 40rem) {
    .headline .tools { margin-inline-start: 0; }
    .fields.three { grid-template-columns: minmax(0, 1fr); }
    .due.events > li { grid-template-columns: 6rem minmax(0, 1fr); }
    .due.events > li > .correct { grid-column: 2; }
    .rows.people li, .rows.papers li { gap: var(--s1); }
  }
  @media print {
    .confidential { display: block; border: 2px solid #000; padding: .3rem .6rem; text-align: center; }
    .foot, .tabs, .lacking, .correct, .inline, .crumb, .sheet form, #print { display: none; }
    .cols.two { display: block; } .stack > * + *, .cols.two > * + * { margin-block-start: 1rem; }
    .sheet > h2 { border-block-end: 1px solid #000; } .sheet > h2 a { display: none; }
    .history .fold:not([open]) { display: none; }
    .line-of-time { display: block; } .moments { display: none; }
  }
  """#
