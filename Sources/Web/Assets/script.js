"use strict";
(() => {
  const box = document.getElementById("q");
  const hits = [...document.querySelectorAll(".hits > .hit h2 a")];
  const marks = [...document.querySelectorAll(".passage mark")];
  const place = document.getElementById("place");
  let at = -1;

  const facets = document.getElementById("narrow");
  const isTyping = (target) => target.closest("input, textarea, select") !== null;

  const move = (step) => {
    if (hits.length === 0) return;
    const now = hits.indexOf(document.activeElement);
    const next = now < 0 ? 0 : Math.min(hits.length - 1, Math.max(0, now + step));
    hits[next].focus();
    hits[next].closest(".hit").scrollIntoView({ block: "nearest" });
  };

  const jump = (step) => {
    if (marks.length === 0) return;
    if (at >= 0) marks[at].classList.remove("here");
    at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    marks[at].classList.add("here");
    marks[at].scrollIntoView({ block: "center" });
    if (place) place.textContent = `${at + 1} ${place.dataset.of} ${marks.length}`;
    const here = new URL(location);
    if (here.searchParams.has("at")) here.searchParams.set("at", at + 1);
    here.hash = marks[at].id;
    history.replaceState(null, "", here);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.code === "Escape") {
      if (isTyping(event.target)) event.target.blur();
      return;
    }
    if (isTyping(event.target)) return;
    switch (event.code) {
      case "Slash":
        if (event.shiftKey) location.assign("/help");
        else if (box) { box.focus(); box.select(); }
        break;
      case "KeyJ": move(1); break;
      case "KeyK": move(-1); break;
      case "KeyF": {
        const first = document.querySelector(".facets a");
        if (!first) return;
        if (facets) facets.checked = true;
        first.focus();
        break;
      }
      case "KeyN": jump(event.shiftKey ? -1 : 1); break;
      default: return;
    }
    event.preventDefault();
  });

  const printer = document.getElementById("print");
  if (printer) {
    printer.hidden = false;
    printer.addEventListener("click", () => print());
  }

  for (const [id, step] of [["next", 1], ["previous", -1]]) {
    document.getElementById(id)?.addEventListener("click", (event) => {
      event.preventDefault();
      jump(step);
    });
  }
  const named = marks.findIndex((mark) => location.hash === ""
    ? mark.classList.contains("here") : `#${mark.id}` === location.hash);
  for (const mark of marks) mark.classList.remove("here");
  if (named >= 0) { at = named - 1; jump(1); }
  else if (marks.length > 0 && location.hash === "") jump(1);

  const form = document.getElementById("intake");
  if (form) {
    const files = document.getElementById("files");
    const bar = document.getElementById("progress");
    const said = document.getElementById("progress-text");
    const drop = files.closest(".drop");
    for (const [name, isOver] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", isOver);
        if (name === "drop") files.files = event.dataTransfer.files;
      });
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      const sending = new XMLHttpRequest();
      const ended = () => {
        button.disabled = false;
        bar.hidden = true;
        said.textContent = files.dataset.failed;
      };
      sending.upload.addEventListener("progress", (progress) => {
        const share = Math.floor((100 * progress.loaded) / Math.max(1, progress.total));
        bar.value = share;
        said.textContent = share < 100 ? `${share}%` : files.dataset.reading;
        if (share >= 100) bar.removeAttribute("value");
      });
      sending.addEventListener("load", () => {
        const page = new DOMParser().parseFromString(sending.responseText, "text/html");
        const content = page.querySelector("main");
        if (!content) return ended();
        document.querySelector("main").replaceWith(content);
        document.title = page.title;
        window.scrollTo(0, 0);
      });
      sending.addEventListener("error", ended);
      sending.addEventListener("abort", ended);
      sending.open("POST", form.action);
      bar.hidden = false;
      button.disabled = true;
      sending.send(new FormData(form));
    });
  }
})();
