/// The style of the notifications: forms with mistakes beside their fields, checklist, log, pairs.
let styleNotifications = #"""
  .notification-board > * + * { margin-block-start: var(--s4); }
  .notification-board > .headline .tools { margin-block-end: 0; }
  .notification-card .headline h2 { flex: 1 1 18rem; }
  .notification-card .facts { margin-block-start: var(--s4); grid-template-columns: 8rem minmax(0, 1fr); }
  .home-notifications .standing + *, .home-notifications .standing { margin-block-start: var(--s4); }
  .home-notifications .standing p { margin: 0; }
  @media (min-width: 48rem) { .home-notifications .path li { font-size: .74rem; padding-inline: .1rem; } }
  .notification-card .why { margin-block-start: 0; }
  .wrong { display: block; color: var(--late); font-weight: 600; }
  .form input[aria-invalid="true"] { border-color: var(--late); }
  .form input[type="checkbox"] { inline-size: auto; min-block-size: auto; }
  .check { display: flex; gap: var(--s2); align-items: center; }
  .paper-field { border: 1px solid var(--line); border-radius: 10px; margin: 0; min-inline-size: 0;
    padding: var(--s2) var(--s3); }
  .paper-field legend { font-weight: 600; padding-inline: var(--s1); }
  .paper-field > * + *, .paper-field details > * + * { margin-block-start: var(--s2); }
  .paper-field input[type="file"], .field input[type="file"] { max-inline-size: 100%; font: inherit; }
  .paper-field summary, .more-fields summary { cursor: pointer; color: var(--ink-2); font-size: .9rem; }
  .more-fields[open] > * + * { margin-block-start: var(--s3); }
  .more-fields { margin-block-start: var(--s3); }
  .chip[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
  .steps-open, .notification-parts { margin-block-start: var(--s4); }
  .notification-board tbody tr:last-child th, .beside tbody tr:last-child th { border: 0; }
  .steps-open li { padding-block: var(--s3); border-block-start: 1px solid var(--line); }
  .steps-open li:first-child { border: 0; }
  .checklist, .log, .evidence { list-style: none; margin: 0; padding: 0; }
  .checklist li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: var(--s3);
    padding-block: var(--s2); border-block-start: 1px solid var(--line); align-items: start; }
  .checklist li:first-child, .log li:first-child { border: 0; }
  .checklist .badge { justify-self: start; white-space: normal; }
  .checklist + h3 { margin-block: var(--s4) var(--s1); }
  .log > li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: var(--s3);
    padding-block: var(--s3); border-block-start: 1px solid var(--line); }
  .log p { margin: 0; overflow-wrap: anywhere; } .log time { color: var(--ink-2); }
  .evidence { font-size: .94rem; }
  .digests { padding-inline-start: 1.4rem; }
  .digests code { display: block; color: var(--ink-2); font-size: .78rem; overflow-wrap: anywhere;
    text-align: start; }
  .scroll { overflow-x: auto; }
  .beside table { min-inline-size: 34rem; } .beside th[scope="row"] { inline-size: 9rem; }
  .said { margin: 0; }
  .way-list { display: none; list-style: none; margin: 0; padding: 0; }
  .way-list li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: var(--s3);
    padding-block: .3rem; border-inline-start: 3px solid var(--done);
    padding-inline-start: var(--s3); }
  .way-list li:last-child { border-color: var(--accent); font-weight: 650; }
  .way-list time { color: var(--ink-2); font-weight: 400; }
  .way-picture { inline-size: 100%; max-inline-size: 60rem; display: block; }
  .way-picture text { font: 500 9.5px var(--ui); fill: var(--ink); }
  .way-picture .when { font-size: 8.5px; fill: var(--ink-2); font-weight: 400; }
  .way-picture line { stroke: var(--line-strong); stroke-width: 1.5; }
  .way-picture .way { stroke: var(--done); }
  .way-picture circle { fill: var(--sheet); stroke: var(--line-strong); stroke-width: 1.5; }
  .way-picture .done { fill: var(--done); stroke: var(--done); }
  .way-picture .current { fill: var(--accent); stroke: var(--accent); }
  .version-heads, .version-pair { display: grid; gap: var(--s2) var(--s5);
    grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .version-pair { padding-block: var(--s3); border-block-start: 1px solid var(--line); }
  .version-pair > p { grid-column: 1 / -1; margin: 0; }
  .version-heads { margin-block-end: var(--s3); }
  .article-text { font: 400 1.1rem/1.95 var(--text); overflow-wrap: anywhere; margin: 0; }
  .article-text del { color: var(--late); background: var(--late-soft); }
  .article-text ins { color: var(--done); background: var(--done-soft); text-decoration-thickness: 2px; }
  .moved { list-style: none; padding: 0; margin: 0; }

  """#

/// The same where there is little room, and the board on one sheet of paper.
let styleNotificationsMedia = #"""
  @media (max-width: 40rem) {
    .notification-card .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .notification-card .facts dd { margin-block-end: var(--s2); }
    .way-wide { display: none; } .way-list { display: block; }
    .checklist li, .log > li { grid-template-columns: minmax(0, 1fr); gap: var(--s1); }
    .version-heads, .version-pair { grid-template-columns: minmax(0, 1fr); }
    .headline .tools { margin-inline-start: 0; }
    .beside table { min-inline-size: 0; font-size: .85rem; }
    .beside th[scope="row"] { inline-size: 5rem; }
    .beside th, .beside td { padding: .35rem .25rem; overflow-wrap: anywhere; font-size: .85rem; }
    .notification-years { overflow-x: auto; }
  }
  @media print {
    .notification-board { font-size: 8.5pt; line-height: 1.45; }
    .notification-board > * + * { margin-block-start: 2mm; }
    .notification-board h1 { font-size: 14pt; } .notification-board h2 { font-size: 10pt; }
    .notification-card { border-block-end: .5pt solid #999; border-radius: 0; padding-block-end: 1.5mm;
      break-inside: avoid; }
    .notification-card .path, .notification-closed { display: none; }
    .notification-card .facts { margin: 0; gap: 0 3mm; grid-template-columns: 22mm minmax(0, 1fr); }
    .notification-board th, .notification-board td { padding: .6mm 1.5mm; }
  }
  """#

/// What stands around a printed paper on a screen.
let stylePaper = #"""
  .around { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .8rem 1rem;
    max-width: 174mm; margin-inline: auto; font: 1rem/1.6 system-ui, sans-serif; }
  .around a { color: #0d5c63; } .around span { color: #555; }
  .printed table { overflow-wrap: anywhere; }
  @media print { .around { display: none; } }
  """#
